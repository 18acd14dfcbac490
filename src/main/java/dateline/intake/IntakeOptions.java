package dateline.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param format {@code auto, text, html, feed, jsonl, warc, hugo, jekyll} or {@code wordpress}
 * @param standardInput what {@code -} reads
 * @param memory the file that remembers what servers said of feeds (ETag, Last-Modified), or null for none
 * @param follow whether the pages that a feed links to are fetched as well
 * @param delay between two requests to one host, at least; a robots.txt may ask for more
 * @param now the moment of this run
 */
public record IntakeOptions(
        String format, InputStream standardInput, @Nullable Path memory, boolean follow, Duration delay, Instant now) {}
