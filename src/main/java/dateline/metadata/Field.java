package dateline.metadata;

/** What {@link Clue}s are about and {@link Evidence} decides. */
enum Field {
    TITLE,
    DATE,
    AUTHOR
}
