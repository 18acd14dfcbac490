/** Who said what: words between quotation marks and their speakers. */
@NullMarked
package dateline.quote;

import org.jspecify.annotations.NullMarked;
