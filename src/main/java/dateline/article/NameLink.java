package dateline.article;

import dateline.language.Span;

/**
 * A name in the text of a body, and the page that it leads to.
 *
 * @param place where it stands in {@link Markdown#text}
 * @param words the name as it stands there; where the text has something else, nothing is linked
 * @param address of a page of the site, from its root: {@code /people/dan-caine/}
 */
public record NameLink(Span place, String words, String address) {}
