package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            40 | Gen. Hale spoke. Nobody asked why. The end.      | Gen. Hale spoke. Nobody asked why.
            50 | Short enough to stay.                            | Short enough to stay.
            20 | One. Two. Three. Four. Five.                     | One. Two. Three.
            30 | The U.S. and the U.K. agreed. They shook hands.  | The U.S. and the U.K. agreed.
            25 | At 5 p.m. he left. Then it rained for hours.     | At 5 p.m. he left.
            30 | J. R. Tolkien wrote. He wrote a great deal more. | J. R. Tolkien wrote.
            25 | "Why?" she asked. He gave no answer at all.      | "Why?" she asked.
            20 | He said "why." Then he left the room.            | He said "why."
            12 | It rose 3.5 points. Markets fell.                | It rose 3.5…
            20 | Really?! Yes, and nobody minded it.              | Really?!
            8  | 北約會晤。他們談了很久很久。                     | 北約會晤。
            16 | A sentence that does not fit in there.           | A sentence that…
            """)
    void cuts_after_the_last_sentence_that_fits(int limit, String text, String kept) {
        assertThat(Sentences.cut(text, limit)).isEqualTo(kept);
    }

    @Test
    void never_cuts_a_character_in_half() {
        assertThat(Sentences.cut("😀".repeat(20), 10)).isEqualTo("😀".repeat(4) + "…");
    }

    @Test
    void keeps_to_the_limit_and_to_the_beginning_of_the_text() {
        RandomText texts = new RandomText(7);
        for (int round = 0; round < 20_000; round++) {
            String text = texts.next(60);
            int limit = 1 + round % 50;
            String kept = Sentences.cut(text, limit);
            assertThat(kept.length()).as(text).isLessThanOrEqualTo(limit);
            assertThat(text).contains(kept.endsWith("…") ? kept.substring(0, kept.length() - 1) : kept);
        }
    }
}
