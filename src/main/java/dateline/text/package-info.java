/** Words: slugs, sentences, spelling, dates in words, fingerprints. Nothing here knows of articles or sites. */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
