/** From content to site: the only room that knows all the stages. */
@NullMarked
package dateline.site;

import org.jspecify.annotations.NullMarked;
