/** What a web page says about its article: headline, date, authors and the rest, each chosen among scored candidates. */
@NullMarked
package dateline.metadata;

import org.jspecify.annotations.NullMarked;
