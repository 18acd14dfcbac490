package dateline.check;

/**
 * An address that a page names, where it names it.
 *
 * @param kind what for
 * @param address as written, without white space around it
 * @param line of the page, from 1
 * @param column from 1
 */
record Reference(Kind kind, String address, int line, int column) {
    /** What an address is named for. */
    enum Kind {
        /** To go there. */
        LINK,
        /** To load it with the page. */
        ASSET,
        /** To say where it is: canonical, feeds, pictures for previews. */
        MENTION
    }
}
