/** What people have to raw articles: one class a format, and the cleaned article that comes of it. */
@NullMarked
package dateline.intake;

import org.jspecify.annotations.NullMarked;
