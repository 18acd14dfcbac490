package dateline.site;

/** Told how far a long work is; may show it to somebody. Called from many threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (stage, done, total) -> {};

    /** The total of a work whose end is not in sight. */
    int UNKNOWN = -1;

    /**
     * A part of the work is done.
     *
     * @param stage what is being done, such as {@code Reading articles}
     * @param done how many of them so far
     * @param total how many there are in all, or {@link #UNKNOWN}
     */
    void at(String stage, int done, int total);
}
