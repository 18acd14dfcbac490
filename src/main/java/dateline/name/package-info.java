/** Finds names in prose: what is a name, and whether of a person, an organization or a place. */
@NullMarked
package dateline.name;

import org.jspecify.annotations.NullMarked;
