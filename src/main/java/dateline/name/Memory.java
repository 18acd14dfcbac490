package dateline.name;

import java.util.HashMap;
import java.util.Map;

/**
 * How a text was labelled at first, so that at second sight each token knows how its word fares elsewhere: Trump, once
 * met behind Donald, is a person throughout (A. Krishnan and C. Manning, "An effective two-stage model for exploiting
 * non-local dependencies in named entity recognition", ACL 2006).
 */
final class Memory {
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Reading reading;
    private final int[] labels;

    Memory(Reading reading, int[] labels) {
        this.reading = reading;
        this.labels = labels;
        for (int i = 0; i < labels.length; i++) {
            if (reading.capital[i]) {
                byWord.computeIfAbsent(reading.token(i), w -> new int[Label.COUNT])[labels[i]]++;
            }
        }
    }

    /**
     * How often the word of a token has each label at its other places.
     *
     * @return false when it has no other place
     */
    boolean others(int token, int[] counts) {
        int[] all = byWord.get(reading.token(token));
        if (all == null) {
            return false;
        }
        int total = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            counts[label] = all[label] - (labels[token] == label ? 1 : 0);
            total += counts[label];
        }
        return total > 0;
    }

    /** The label that the token itself had. */
    int label(int token) {
        return labels[token];
    }
}
