/** Small pictures for pages, as SVG: pure functions of a few numbers and names, coloured by the style sheet alone. */
@NullMarked
package dateline.drawing;

import org.jspecify.annotations.NullMarked;
