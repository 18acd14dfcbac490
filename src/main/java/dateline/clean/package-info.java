/** Raw text to clean text: what is not the story is cut out, told, and what it teaches is kept. */
@NullMarked
package dateline.clean;

import org.jspecify.annotations.NullMarked;
