/** Which pages exist, where they stand, and what each of them shows. */
@NullMarked
package dateline.page;

import org.jspecify.annotations.NullMarked;
