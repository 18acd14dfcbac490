package dateline.render;

/**
 * Markup that is safe to stand in a page as it is; templates do not escape it. Whoever makes one vouches for it.
 *
 * @param markup HTML
 */
public record Html(String markup) {}
