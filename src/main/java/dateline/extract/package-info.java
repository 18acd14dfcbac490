/** A web page to its article: main text, headline, date, authors and the rest, each chosen among scored candidates. */
@NullMarked
package dateline.extract;

import org.jspecify.annotations.NullMarked;
