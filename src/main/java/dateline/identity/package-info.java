/** Which names mean the same one: within a text, and across the texts of a site. */
@NullMarked
package dateline.identity;

import org.jspecify.annotations.NullMarked;
