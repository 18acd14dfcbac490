/** What templates see: records of texts, numbers, links and lists, each field with its description. */
@NullMarked
package dateline.view;

import org.jspecify.annotations.NullMarked;
