/** Bytes on disk: paths and bytes go in, a site that is never half-written comes out. */
@NullMarked
package dateline.publish;

import org.jspecify.annotations.NullMarked;
