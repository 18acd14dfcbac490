/** A server that shows the built site to this machine and to nobody else. */
@NullMarked
package dateline.preview;

import org.jspecify.annotations.NullMarked;
