package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummarizerTest {
    private static final Summarizer.Text FIRST = Summarizer.Text.of(
            "Ferry strikes barge off Cape Merrow",
            "The island ferry Skua struck a barge in fog off Cape Merrow on Monday. \"I heard a bang and saw the lamps go"
                    + " out at once,\" a passenger said. The company was founded by two brothers in the year of the flood.");
    private static final Summarizer.Text SECOND = Summarizer.Text.of(
            "Forty hurt as ferry strikes barge",
            "Forty people were hurt when the ferry Skua struck a barge off Cape Merrow. An inquiry will open next week in"
                    + " the old customs house of Aldport.");

    @Test
    void takes_what_all_texts_say_word_for_word_with_its_text() {
        List<Summarizer.Line> lines = Summarizer.of(List.of(FIRST, SECOND)).next(List.of(0, 1), 15);

        assertThat(lines)
                .containsExactly(new Summarizer.Line(
                        1, "Forty people were hurt when the ferry Skua struck a barge off Cape Merrow."));
    }

    @Test
    void tells_nothing_twice() {
        Summarizer summarizer = Summarizer.of(List.of(FIRST, SECOND));
        List<Summarizer.Line> first = summarizer.next(List.of(0, 1), 15);
        List<Summarizer.Line> second = summarizer.next(List.of(0, 1), 200);

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(summarizer.next(List.of(0, 1), 200)).isEmpty();
    }

    @Test
    void a_sentence_of_several_texts_is_told_once() {
        assertThat(Summarizer.of(List.of(SECOND, SECOND, SECOND)).next(List.of(0, 1, 2), 200))
                .extracting(Summarizer.Line::sentence)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void texts_without_sentences_have_no_summary() {
        assertThat(Summarizer.of(List.of(Summarizer.Text.of("A title", "no sentence here")))
                        .next(List.of(0), 50))
                .isEmpty();
        assertThat(Summarizer.of(List.of()).next(List.of(), 50)).isEmpty();
    }
}
