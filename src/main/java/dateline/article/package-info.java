/** One cleaned article and its file: front matter, Markdown body, and the folder they lie in. */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
