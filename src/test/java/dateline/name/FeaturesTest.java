package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Prose;
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
        Lexicon lexicon = Lexicon.load();
        WordClasses classes = WordClasses.load();
        // Each model has words of its own, as both are asked at first sight here.
        for (String name : List.of("first.model", "second.model")) {
            Model model = Model.load(name);
            Vocabulary vocabulary = new Vocabulary(lexicon, classes);
            for (int round = 0; round < 2; round++) {
                TEXTS.forEach(text -> check(Prose.of(text), model, vocabulary));
            }
        }
    }

    private static void check(Prose prose, Model model, Vocabulary vocabulary) {
        Features features = new Features(new Reading(prose, vocabulary), null);
        for (int s = 0; s < prose.sentences(); s++) {
            features.sentence(prose.first(s), prose.last(s));
            for (int i = prose.first(s); i < prose.last(s); i++) {
                int[] whole = new int[Label.COUNT];
                int size = features.find(i);
                model.sum(features.found(), size, whole);
                int[] parts = new int[Label.COUNT];
                features.sum(i, model, parts);
                assertThat(parts).as(prose.token(i)).isEqualTo(whole);
            }
        }
    }
}
