/** What articles are about, learned from those that say so. */
@NullMarked
package dateline.topic;

import org.jspecify.annotations.NullMarked;
