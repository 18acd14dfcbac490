package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Prose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a text before any model is asked. */
class ReadingTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.load(), WordClasses.load());

    private static Reading of(String text) {
        return new Reading(Prose.of(text), VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // A word that begins a sentence is no name before a small word, and may be one before a capital.
                "The ship left Oslo. | Oslo",
                "The Hague agreed. | The Hague",
                "^\"It left,\" Ruiz said.^ | Ruiz",
                // Those that are names too stay.
                "May said so. | May",
                "WHO said so. | WHO",
                // What joins two names joins them to it.
                "From of Oslo. | From of Oslo",
                // Numbers are part of a name beside one, and no name alone.
                "Some 40 people of 12 towns saw Apollo 11. | Apollo 11",
                "In 2024, 3 of 9 left. |",
                "They met at 10 Downing Street. | 10 Downing Street",
                "Many saw the 49ers win 3 - 2. | 49ers",
            })
    void what_may_be_part_of_a_name(String text, String candidates) {
        Reading reading = of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < reading.candidate.length; i++) {
            if (reading.candidate[i]) {
                found.add(reading.token(i));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(candidates == null ? "" : candidates);
    }

    @Test
    void a_word_is_counted_whatever_its_case() {
        Reading reading = of("The police left. Then the Police came, and the police stayed.");

        List<String> counts = new ArrayList<>();
        for (int i = 0; i < reading.lower.length; i++) {
            if (reading.lower[i].equals("police")) {
                counts.add(reading.small[i] + " small, " + reading.inner[i] + " inside");
            }
        }
        assertThat(counts).hasSize(3).containsOnly("2 small, 1 inside");
    }

    @Test
    void the_longest_phrase_of_the_lexicon_is_marked_and_no_part_of_it_alone() {
        Reading reading = of("He flew to New York City in May.");
        int first = reading.prose.tokenAt(11);

        assertThat(reading.token(first)).isEqualTo("New");
        long begins = 1L << (Kind.CITY.index() * Label.PLACES + Label.BEGIN);
        long unit = 1L << (Kind.CITY.index() * Label.PLACES + Label.UNIT);
        assertThat(reading.phrases[first] & begins).isNotZero();
        assertThat(reading.phrases[first] & unit).isZero();
    }

    @Test
    void a_word_is_the_same_wherever_it_stands() {
        String text = "Oslo, then Oslo";

        assertThat(VOCABULARY.word(text, 11, 15)).isSameAs(VOCABULARY.word(text, 0, 4));
        assertThat(VOCABULARY.word(text, 0, 4).text).isEqualTo("Oslo");
        assertThat(VOCABULARY.word(text, 0, 3).text).isEqualTo("Osl");
    }

    @Test
    void more_words_than_are_kept_are_read_all_the_same() {
        Vocabulary vocabulary = new Vocabulary(Lexicon.load(), WordClasses.load());
        for (int i = 0; i < 30_000; i++) {
            String word = "w" + i;
            assertThat(vocabulary.word(word, 0, word.length()).text).isEqualTo(word);
        }
    }
}
