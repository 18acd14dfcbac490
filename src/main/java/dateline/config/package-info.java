/** The settings of a site: dateline.yml and the longer lists beside it. */
@NullMarked
package dateline.config;

import org.jspecify.annotations.NullMarked;
