package dateline.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured of a block once there is a first guess for every block of the page: the guesses around it (stacking,
 * D. H. Wolpert, "Stacked generalization", 1992). So a caption between paragraphs is told from one in a list of teasers.
 */
final class ContextFeatures {
    /** How many blocks before and after are looked at. */
    private static final int REACH = 4;

    private static final int LEVELS = 4;

    /**
     * One number about a block and the guesses around it.
     *
     * @param name for the file of the forest; without blanks
     * @param measure the number
     */
    record Context(String name, Measure measure) {
        /** Measures a block among guesses. */
        interface Measure {
            double of(Block block, Guesses guesses);
        }
    }

    static final List<Context> ALL = all();

    private ContextFeatures() {}

    private static List<Context> all() {
        List<Context> list = new ArrayList<>();
        add(list, "guess", (block, guesses) -> guesses.at(block.index));
        for (int i = 1; i <= REACH; i++) {
            int step = i;
            add(list, "guess-" + i, (block, guesses) -> guesses.at(block.index - step));
            add(list, "guess+" + i, (block, guesses) -> guesses.at(block.index + step));
        }
        for (int i = 0; i < LEVELS; i++) {
            int up = i;
            add(list, "guessIn" + i, (block, guesses) -> guesses.in(block.box.up(up)));
        }
        add(list, "guessAlike", (block, guesses) -> guesses.alike(block));
        add(list, "guessInCluster", (block, guesses) -> guesses.in(block.box.cluster));
        add(list, "expectedBefore", (block, guesses) -> guesses.before(block));
        add(list, "expectedAfter", (block, guesses) -> guesses.after(block));
        add(list, "expectedWords", (block, guesses) -> guesses.expected());
        add(list, "shareOfExpectedIn1", (block, guesses) -> guesses.shareIn(block.box.up(1)));
        add(list, "shareOfExpectedIn2", (block, guesses) -> guesses.shareIn(block.box.up(2)));
        add(list, "gapBefore", (block, guesses) -> guesses.gap(block, -1));
        add(list, "gapAfter", (block, guesses) -> guesses.gap(block, 1));
        return List.copyOf(list);
    }

    private static void add(List<Context> list, String name, Context.Measure measure) {
        list.add(new Context(name, measure));
    }
}
