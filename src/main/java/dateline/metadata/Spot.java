package dateline.metadata;

/**
 * Where in a page something stands.
 *
 * @param rank which of its origin it is, from 0
 * @param words how many visible words stand before it; -1 for what is not visible
 * @param zones {@link Region}s around it
 * @param length characters of the smallest block around it
 * @param mark tag and class, the same for the entries of a list
 */
record Spot(int rank, int words, int zones, int length, String mark) {
    /** Not visible: in the head of the page, or in data. */
    static Spot hidden(int rank, int zones) {
        return new Spot(rank, -1, zones, 0, "");
    }

    boolean visible() {
        return words >= 0;
    }

    boolean in(int zone) {
        return (zones & zone) != 0;
    }
}
