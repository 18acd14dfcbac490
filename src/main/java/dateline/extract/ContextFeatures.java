package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is measured of a block once there is a first guess for every block of the page: the guesses around it (stacking,
 * D. H. Wolpert, "Stacked generalization", 1992). A caption between paragraphs is told from one in a list of teasers.
 */
final class ContextFeatures {
    private static final int REACH = 4;

    /** A first guess for each block of a page, added up. */
    record Guesses(
            float[] of,
            double expectedWords,
            double[] wordsBefore,
            Map<Box, double[]> boxes,
            Map<Long, double[]> alike) {

        /** The mean guess over the words in a box. */
        double mean(Box box) {
            return mean(boxes.get(box));
        }

        private static double mean(double[] sum) {
            return sum == null || sum[1] == 0 ? 0 : sum[0] / sum[1];
        }
    }

    static final List<String> NAMES = names();

    private ContextFeatures() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("guess"));
        for (int step = 1; step <= REACH; step++) {
            names.add("guess-" + step);
            names.add("guess+" + step);
        }
        names.addAll(List.of(
                "guessIn0",
                "guessIn1",
                "guessIn2",
                "guessIn3",
                "guessAlike",
                "guessInCluster",
                "expectedBefore",
                "expectedAfter",
                "expectedWords",
                "shareOfExpectedIn1",
                "shareOfExpectedIn2",
                "gapBefore",
                "gapAfter"));
        return List.copyOf(names);
    }

    /** Adds the guesses up. */
    static Guesses guesses(Layout page, float[] of) {
        double[] before = new double[of.length + 1];
        Map<Box, double[]> boxes = new java.util.IdentityHashMap<>();
        Map<Long, double[]> alike = new java.util.HashMap<>();
        for (Block block : page.blocks) {
            double expected = of[block.index] * block.words;
            before[block.index + 1] = before[block.index] + expected;
            add(alike.computeIfAbsent(block.box.path, key -> new double[2]), expected, block.words);
            for (Box box = block.box; box != null; box = box.parent) {
                add(boxes.computeIfAbsent(box, key -> new double[2]), expected, block.words);
            }
        }
        return new Guesses(of, before[of.length], before, boxes, alike);
    }

    private static void add(double[] sum, double expected, int words) {
        sum[0] += expected;
        sum[1] += words;
    }

    /** Fills in the numbers of one block behind those of {@link BlockFeatures}. */
    static void fill(Block block, Guesses guesses, float[] row, int from) {
        int at = from;
        int i = block.index;
        row[at++] = guesses.of[i];
        for (int step = 1; step <= REACH; step++) {
            row[at++] = i - step < 0 ? -1 : guesses.of[i - step];
            row[at++] = i + step >= guesses.of.length ? -1 : guesses.of[i + step];
        }
        for (int level = 0; level < 4; level++) {
            row[at++] = (float) guesses.mean(block.box.up(level));
        }
        row[at++] = (float) Guesses.mean(guesses.alike.get(block.box.path));
        row[at++] = (float) guesses.mean(block.box.cluster);
        double total = Math.max(1, guesses.expectedWords);
        row[at++] = (float) (guesses.wordsBefore[i] / total);
        row[at++] = (float) ((guesses.expectedWords - guesses.wordsBefore[i + 1]) / total);
        row[at++] = (float) guesses.expectedWords;
        row[at++] = (float) (guesses.boxes.getOrDefault(block.box.up(1), new double[2])[0] / total);
        row[at++] = (float) (guesses.boxes.getOrDefault(block.box.up(2), new double[2])[0] / total);
        row[at++] = gap(guesses.of, i, -1);
        row[at] = gap(guesses.of, i, 1);
    }

    /** How many blocks away the next likely one is, at most 20. */
    private static int gap(float[] of, int index, int step) {
        for (int n = 1; n < 20; n++) {
            int at = index + n * step;
            if (at < 0 || at >= of.length) {
                return 20;
            }
            if (of[at] > 0.5) {
                return n;
            }
        }
        return 20;
    }
}
