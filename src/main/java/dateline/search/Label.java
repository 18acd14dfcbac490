package dateline.search;

/**
 * Something by which results can be narrowed.
 *
 * @param path where it stands in the site, without slashes at the ends, such as {@code people/dan-caine}
 * @param name what people read
 */
public record Label(String path, String name) {}
