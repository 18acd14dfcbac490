package dateline.article;

/**
 * What was put right in an article after it was published.
 *
 * @param date when
 * @param text what was wrong, for readers; one line, never blank
 */
public record Correction(Published date, String text) {}
