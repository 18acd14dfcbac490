/** A web page to its article: the main text, chosen among the blocks of the page, with what stands around it. */
@NullMarked
package dateline.extract;

import org.jspecify.annotations.NullMarked;
