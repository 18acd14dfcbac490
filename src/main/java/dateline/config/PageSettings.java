package dateline.config;

/**
 * Which kinds of pages are written.
 *
 * @param stories whether a story has a page of its own
 * @param email whether each edition is made as a letter too, once the base URL is known
 * @param days how many days before the latest the front page lists, from 0 to 60
 */
public record PageSettings(boolean stories, int days, boolean email) {
    /** Everything. */
    public static final PageSettings DEFAULT = new PageSettings(true, 7, true);
}
