package dateline.site;

/** How a file that is to be analyzed is read. */
public enum TextFormat {
    /** An article when its name ends in {@code .md}, JSON Lines for {@code .jsonl}, else plain text. */
    AUTO,
    /** Markdown with front matter. */
    ARTICLE,
    /** Plain text as it is. */
    TEXT,
    /** A line {@code {"id", "text"}} for each text. */
    JSONL,
    /** A token a line in its first column; blank lines end sentences, {@code -DOCSTART-} ends texts. */
    TOKENS
}
