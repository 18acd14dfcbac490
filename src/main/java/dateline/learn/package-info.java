/** Scores that were learned: a forest of decision trees, read from a file. */
@NullMarked
package dateline.learn;

import org.jspecify.annotations.NullMarked;
