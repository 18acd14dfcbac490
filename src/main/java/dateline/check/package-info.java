/** Is the built site sound: links, anchors, feeds, structured data, headings, weight, contrast. One class a check. */
@NullMarked
package dateline.check;

import org.jspecify.annotations.NullMarked;
