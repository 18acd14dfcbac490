/** Work that several threads do at once. */
@NullMarked
package dateline.work;

import org.jspecify.annotations.NullMarked;
