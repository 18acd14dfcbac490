/** Full-text search without a server: articles to files that a script in the browser reads a few of. */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
