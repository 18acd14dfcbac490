package dateline.fetch;

import java.time.Duration;

/**
 * The limits of fetching.
 *
 * @param connect how long a connection may take
 * @param whole how long one request may take, its whole body included
 * @param maxBytes of one body
 * @param maxRedirects how often one request may be sent elsewhere
 * @param delay between two requests to one host, at least; a robots.txt may ask for more
 * @param pause how to wait
 */
public record FetchSettings(
        Duration connect, Duration whole, int maxBytes, int maxRedirects, Duration delay, Pause pause) {
    /** How to wait; tests need not. */
    @FunctionalInterface
    public interface Pause {
        /** Waits so long. */
        void of(Duration length) throws InterruptedException;
    }

    /** The usual limits: 10 seconds to connect, a minute in all, 50 MB, 5 redirects. */
    public static FetchSettings usual(Duration delay) {
        return new FetchSettings(
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                50 << 20,
                5,
                delay,
                length -> Thread.sleep(length.toMillis()));
    }
}
