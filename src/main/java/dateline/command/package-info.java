/** What a person types and reads; no logic. */
@NullMarked
package dateline.command;

import org.jspecify.annotations.NullMarked;
