package dateline.name;

/**
 * The labels of a text at first and at second sight. What its words say at either is looked up once, at the first; the second
 * adds what it remembers of the first.
 */
final class Sights {
    private final Reading reading;
    private final Weights weights;
    private final Features features;

    /** What speaks for the labels of each candidate, see {@link Weights#SUMS}. */
    private final int[][] sums;

    Sights(Reading reading, Weights weights) {
        this.reading = reading;
        this.weights = weights;
        this.features = new Features(reading, null);
        this.sums = new int[reading.prose.size()][];
    }

    int[] first(Chain chain) {
        return labels(features, new Decoder(chain, reading.candidate, 0, this::look));
    }

    /** @param memory of the first, which must have been */
    int[] second(Chain chain, Memory memory) {
        Features remembering = new Features(reading, memory);
        return labels(remembering, new Decoder(chain, reading.candidate, Label.COUNT, token -> {
            remembering.recall(token, weights, sums[token]);
            return sums[token];
        }));
    }

    private int[] labels(Features features, Decoder decoder) {
        int[] labels = new int[reading.prose.size()];
        for (int s = 0; s < reading.prose.sentences(); s++) {
            features.sentence(reading.prose.first(s), reading.prose.last(s));
            decoder.decode(reading.prose.first(s), reading.prose.last(s), labels);
        }
        return labels;
    }

    private int[] look(int token) {
        sums[token] = new int[Weights.SUMS];
        features.sum(token, weights, sums[token]);
        return sums[token];
    }
}
