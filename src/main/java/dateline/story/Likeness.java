package dateline.story;

/**
 * How likely two articles report one event, and why.
 *
 * @param body cosine of the weighted terms of both, from 0 to 1
 * @param title of those of the headlines
 * @param lead of those of the leads
 * @param days between them
 * @param contradicted whether the numbers in their headlines differ
 */
public record Likeness(double body, double title, double lead, int days, boolean contradicted) {
    /** The same text, or nearly so: what agencies send, and several outlets print. */
    private static final double COPY = 0.9;

    /** So alike are headlines of one form: results of quarters, prices of days. */
    private static final double FORM = 0.5;

    private static final double CONTRADICTION = 8;

    /** How alike two articles of one day are when all terms weigh the same: what can be told without the archive. */
    public static Likeness between(Sketch a, Sketch b) {
        Numbering numbering = new Numbering();
        Rarity even = new Rarity();
        Recent recent = new Recent();
        Sighting other = new Sighting(0, 0, 0, b, numbering.of(b.terms()), even);
        recent.add(other);
        return recent.focus(new Sighting(1, 0, 0, a, numbering.of(a.terms()), even))
                .of(other);
    }

    /**
     * The sum of what speaks for one event and against it; above 0 more speaks for it. The weights are round numbers: a
     * headline in the same words on the same day is enough, and so is half of a body.
     */
    public double score() {
        double near = days == 0 ? 2.7 : days == 1 ? 2 : -0.45 * days;
        return 13 * body + 5 * title + 4 * lead + near - (contradicted && title > FORM ? CONTRADICTION : 0) - 6;
    }

    /** Whether one is a reprint of the other. */
    public boolean copy() {
        return body >= COPY;
    }
}
