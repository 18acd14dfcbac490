package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Prose;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of words from text to text changes nothing. */
class FeaturesTest {
    private static final List<String> TEXTS = List.of(
            "Ana Ruiz met Umm al-Fahm officials in Oslo. The Bank of England said no.",
            "Oslo agreed.\n\nANA RUIZ OF OSLO SPOKE TO U.S. ENVOYS, and St. John's-based Ruiz-Berg left on May 5.",
            "A B. C");

    @Test
    void what_is_said_of_single_words_and_of_words_together_adds_up() {
        Weights weights = new Weights(Model.load("first.model"), Model.load("second.model"));
        Vocabulary vocabulary = new Vocabulary(Lexicon.load(), WordClasses.load());
        // What is said of a word is kept, and the same the next time.
        for (int round = 0; round < 2; round++) {
            TEXTS.forEach(text -> check(Prose.of(text), weights, vocabulary));
        }
    }

    private static void check(Prose prose, Weights weights, Vocabulary vocabulary) {
        Reading reading = new Reading(prose, vocabulary);
        Features features = new Features(reading, null);
        int[] labels = new int[prose.size()];
        Arrays.setAll(labels, i -> i % Label.COUNT);
        Features remembering = new Features(reading, new Memory(reading, labels));
        for (int s = 0; s < prose.sentences(); s++) {
            features.sentence(prose.first(s), prose.last(s));
            remembering.sentence(prose.first(s), prose.last(s));
            for (int i = prose.first(s); i < prose.last(s); i++) {
                int[] parts = new int[Weights.SUMS];
                features.sum(i, weights, parts);
                assertThat(parts).as(prose.token(i)).isEqualTo(whole(features, i, weights));
                remembering.recall(i, weights, parts);
                assertThat(parts).as(prose.token(i)).isEqualTo(whole(remembering, i, weights));
            }
        }
    }

    private static int[] whole(Features features, int i, Weights weights) {
        int[] sums = new int[Weights.SUMS];
        int size = features.find(i);
        weights.sum(features.found(), size, sums);
        return sums;
    }
}
