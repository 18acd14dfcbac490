/** Text as a reader sees it: paragraphs, sentences and tokens, each by its place in the text. */
@NullMarked
package dateline.language;

import org.jspecify.annotations.NullMarked;
