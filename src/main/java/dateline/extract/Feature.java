package dateline.extract;

/**
 * One number about a block that helps to tell whether it is main text.
 *
 * @param name for the file of the forest; without blanks
 * @param measure the number
 */
record Feature(String name, Measure measure) {
    /** Measures a block of a page. */
    interface Measure {
        double of(Block block, Layout page);
    }
}
