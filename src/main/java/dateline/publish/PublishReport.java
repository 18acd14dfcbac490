package dateline.publish;

/**
 * What a publication did to the files of the site.
 *
 * @param written new or changed
 * @param unchanged left as they were
 * @param removed no page any more
 */
public record PublishReport(int written, int unchanged, int removed) {
    /** How many files the site has now. */
    public int files() {
        return written + unchanged;
    }
}
