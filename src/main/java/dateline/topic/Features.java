package dateline.topic;

import dateline.learn.Row;
import dateline.story.Sketch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sketches as vectors of length 1: terms by the logarithm of their count and by how rare they are among the examples. */
final class Features {
    /** A term of one example teaches nothing about others. */
    private static final int LEAST = 2;

    private final int[] terms;
    private final float[] rarities;

    /**
     * Features that were kept.
     *
     * @param terms ascending
     */
    Features(int[] terms, float[] rarities) {
        this.terms = terms;
        this.rarities = rarities;
    }

    static Features of(List<Sketch> sketches) {
        Map<Integer, Integer> articles = new HashMap<>();
        for (Sketch sketch : sketches) {
            for (int term : sketch.terms()) {
                articles.merge(term, 1, Integer::sum);
            }
        }
        int[] terms = articles.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarities = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rarities[i] = (float) (1 + Math.log(sketches.size() / (double) articles.getOrDefault(terms[i], 1)));
        }
        return new Features(terms, rarities);
    }

    int count() {
        return terms.length;
    }

    int[] terms() {
        return terms;
    }

    float[] rarities() {
        return rarities;
    }

    Row row(Sketch sketch) {
        int[] features = new int[sketch.terms().length];
        float[] values = new float[features.length];
        int count = 0;
        double square = 0;
        for (int i = 0; i < sketch.terms().length; i++) {
            int feature = Arrays.binarySearch(terms, sketch.terms()[i]);
            if (feature >= 0) {
                float value = (float) (1 + Math.log(sketch.counts()[i])) * rarities[feature];
                features[count] = feature;
                values[count++] = value;
                square += value * (double) value;
            }
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < count; i++) {
            values[i] /= length;
        }
        return new Row(Arrays.copyOf(features, count), Arrays.copyOf(values, count));
    }
}
