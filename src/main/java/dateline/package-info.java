/** The door: {@link dateline.Main} takes the command line and hands it to {@code dateline.command}. */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
