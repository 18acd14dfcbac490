package dateline.config;

/**
 * Which kinds of pages are written.
 *
 * @param stories whether a story has a page of its own
 * @param email whether each edition is made as a letter too, once the base URL is known
 * @param days how many days before the latest the front page lists, from 0 to 60
 * @param offline how many of the latest editions readers can keep for when they have no network, from 0 to 14; it takes a
 *     script on every page
 * @param data whether the data of each person, organization and place stand beside its page
 * @param cards whether each article has its headline as a picture, shown where the page is shared
 */
public record PageSettings(boolean stories, int days, boolean email, boolean data, int offline, boolean cards) {
    /** Everything. */
    public static final PageSettings DEFAULT = new PageSettings(true, 7, true, true, 0, false);
}
