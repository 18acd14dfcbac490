package dateline.publish;

/**
 * What a file of the site is made from, as two numbers: where both are the same, so is the file.
 *
 * @param settings the program, the settings, and the template with those that it uses
 * @param facts what it shows
 */
public record Origin(long settings, long facts) {
    /** Of a file that has to be made anew in any case. */
    public static final Origin UNSURE = new Origin(0, 0);

    boolean sure() {
        return settings != 0;
    }

    boolean same(Origin other) {
        return settings == other.settings && facts == other.facts;
    }
}
