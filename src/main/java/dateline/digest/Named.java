package dateline.digest;

import dateline.analysis.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a page, and what one article says of it.
 *
 * @param finding null when the article only declares it
 */
public record Named(Entity entity, @Nullable Finding finding) {
    /** Whether the article is about it: it says so itself, or gives it weight. */
    public boolean about() {
        return finding == null || finding.about() || finding.method().equals(Finding.DECLARED);
    }
}
