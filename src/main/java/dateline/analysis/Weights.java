package dateline.analysis;

import dateline.entity.Mention;
import java.util.List;

/**
 * How much an article is about what it names: the headline counts most, then how often, then the first paragraph, then
 * whether the name goes through the whole text. Readers would say so too: what they call the subject of a news text stands
 * in headline and lead far more often than elsewhere (the inverted pyramid; H. Poettker, "News and its communicative
 * quality", Journalism Studies 4, 2003).
 */
final class Weights {
    private static final double TITLE = 0.45;
    private static final double OFTEN = 0.35;
    private static final double LEAD = 0.25;
    private static final double SPREAD = 0.15;

    /** So many mentions are as good as more. */
    private static final int ENOUGH = 4;

    /** From here on an article is about it. */
    static final double ABOUT = 0.4;

    private static final int PARTS = 3;

    private Weights() {}

    /**
     * The weight of one entity.
     *
     * @param mentions of it
     * @param titleEnd behind the headline, 0 without one
     * @param leadEnd behind the first paragraph of the body
     * @param length of the text
     */
    static double of(List<Mention> mentions, int titleEnd, int leadEnd, int length) {
        boolean title = false;
        boolean lead = false;
        boolean[] parts = new boolean[PARTS];
        for (Mention mention : mentions) {
            title |= mention.start() < titleEnd;
            lead |= mention.start() >= titleEnd && mention.start() < leadEnd;
            parts[(int) ((long) mention.start() * PARTS / Math.max(1, length))] = true;
        }
        int spread = 0;
        for (boolean part : parts) {
            spread += part ? 1 : 0;
        }
        double weight = (title ? TITLE : 0)
                + (lead ? LEAD : 0)
                + OFTEN * Math.min(mentions.size(), ENOUGH) / ENOUGH
                + SPREAD * spread / PARTS;
        return Math.min(1, weight);
    }
}
