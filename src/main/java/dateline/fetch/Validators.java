package dateline.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said to recognize a version by (RFC 9110, 8.8); it is sent back as it was.
 *
 * @param etag or null
 * @param lastModified or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known: a whole answer is wanted. */
    public static final Validators NONE = new Validators(null, null);
}
