package dateline.metadata;

/**
 * One place of a page that says something about its article.
 *
 * @param value as the reader of the place made it: a line of text, an ISO 8601 date, or names with a line end between
 */
record Clue(Origin origin, String value, Spot spot) {}
