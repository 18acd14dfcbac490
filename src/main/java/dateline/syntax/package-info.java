/** The two notations: YAML read with the position of every value, JSON written and escaped. */
@NullMarked
package dateline.syntax;

import org.jspecify.annotations.NullMarked;
