/** Which articles report the same event: sketches of texts, and groups of them that grow from day to day. */
@NullMarked
package dateline.story;

import org.jspecify.annotations.NullMarked;
