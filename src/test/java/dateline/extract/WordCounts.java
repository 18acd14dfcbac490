package dateline.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts in how many sites, and how much, each word stands in main text; makes the {@link Vocabulary} of it. */
final class WordCounts {
    /** A word of fewer sites says more about the site than about the web. */
    private static final int SITES = 4;

    private static final double PRIOR = 0.35;
    private static final double PRIOR_WEIGHT = 1.5;

    /** Of one site and word: weight in main text, weight in all. */
    private final Map<String, Map<String, double[]>> bySite = new HashMap<>();

    void add(String site, String word, double label, double weight) {
        double[] sum = bySite.computeIfAbsent(word, key -> new HashMap<>()).computeIfAbsent(site, key -> new double[2]);
        sum[0] += label * weight;
        sum[1] += weight;
    }

    void add(String site, List<Block> blocks, BodyTruth truth) {
        Map<Box, double[]> boxes = new LinkedHashMap<>();
        for (Block block : blocks) {
            float label = truth.labels[block.index];
            if (label < 0) {
                continue;
            }
            for (String word : Vocabulary.words(block.text, block.words)) {
                add(site, word, label, 1);
            }
            for (Box box = block.box; box != null; box = box.parent) {
                double[] sum = boxes.computeIfAbsent(box, key -> new double[2]);
                sum[0] += label * (block.words + 1);
                sum[1] += block.words + 1;
            }
        }
        boxes.forEach((box, sum) ->
                Vocabulary.names(box.element).forEach(name -> add(site, name, sum[0] / sum[1], Math.sqrt(sum[1]))));
    }

    /** Adds the counts of other pages. */
    void addAll(WordCounts other) {
        other.bySite.forEach((word, sites) -> sites.forEach((site, sum) -> {
            double[] own =
                    bySite.computeIfAbsent(word, key -> new HashMap<>()).computeIfAbsent(site, key -> new double[2]);
            own[0] += sum[0];
            own[1] += sum[1];
        }));
    }

    /** For quick questions: the sum of shares over all sites, and how many there are. */
    private final Map<String, double[]> sums = new HashMap<>();

    /** Must follow the last {@link #add}. */
    void close() {
        bySite.forEach((word, sites) -> {
            double sum = new TreeMap<>(sites)
                    .values().stream().mapToDouble(WordCounts::share).sum();
            sums.put(word, new double[] {sum, sites.size()});
        });
    }

    private static double share(double[] sum) {
        return sum[0] / sum[1];
    }

    /** The log odds of a word without the voice of one site; 0 when too few sites have it. */
    float weight(String word, String without) {
        double[] sum = sums.get(word);
        if (sum == null) {
            return 0;
        }
        double[] own = bySite.getOrDefault(word, Map.of()).get(without);
        double in = own == null ? sum[0] : sum[0] - share(own);
        double count = own == null ? sum[1] : sum[1] - 1;
        if (count < SITES) {
            return 0;
        }
        double share = (in + PRIOR * PRIOR_WEIGHT) / (count + PRIOR_WEIGHT);
        return Math.round(100 * (Math.log(share / (1 - share)) - Math.log(PRIOR / (1 - PRIOR)))) / 100f;
    }

    /** The lines of the vocabulary's file: what says next to nothing is left out. */
    List<String> lines() {
        Map<String, Float> sorted = new TreeMap<>();
        bySite.keySet().forEach(word -> {
            float weight = weight(word, "");
            if (Math.abs(weight) >= 0.3) {
                sorted.put(word, weight);
            }
        });
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }
}
