/** What one text says: sentences, mentions, quotes, topics; by Dateline itself or by a program of the user's. */
@NullMarked
package dateline.analysis;

import org.jspecify.annotations.NullMarked;
