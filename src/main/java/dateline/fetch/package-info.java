/** Pages and feeds from the web, politely: robots.txt, delays, conditional requests, and limits on everything. */
@NullMarked
package dateline.fetch;

import org.jspecify.annotations.NullMarked;
