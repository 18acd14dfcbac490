/** FreeMarker behind a wall: the name of a template and a model go in, text comes out. */
@NullMarked
package dateline.render;

import org.jspecify.annotations.NullMarked;
