/** What the news is: editions, stories, topics, entities and sources, computed from the articles. */
@NullMarked
package dateline.digest;

import org.jspecify.annotations.NullMarked;
