package dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The vocabulary that was learned: a word and its log odds a line, in {@code body.words}. */
final class LearnedVocabulary implements Vocabulary {
    private final Map<String, Float> weights;

    private LearnedVocabulary(Map<String, Float> weights) {
        this.weights = weights;
    }

    static LearnedVocabulary resource(String name) {
        Map<String, Float> weights = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(LearnedVocabulary.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LearnedVocabulary(weights);
    }

    @Override
    public float weight(String word) {
        Float weight = weights.get(word);
        return weight == null ? 0 : weight;
    }
}
