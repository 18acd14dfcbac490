/** Trouble: what went wrong, where (file, line, column), and how to mend it. */
@NullMarked
package dateline.problem;

import org.jspecify.annotations.NullMarked;
