package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NATO's chiefs met.                | NATO 's chiefs met .
                    O'Donnell and O\u2019Brien        | O'Donnell and O\u2019Brien
                    the U.S. Gen. Hale                | the U.S. Gen. Hale
                    a cease-fire                      | a cease - fire
                    1,000.50 crowns                   | 1,000.50 crowns
                    "No," she said                    | " No , " she said
                    Johnson & Johnson AT&T            | Johnson & Johnson AT&T
                    """)
    void splits_into_tokens(String text, String tokens) {
        Prose prose = Prose.of(text);
        String joined = String.join(
                " ", IntStream.range(0, prose.size()).mapToObj(prose::token).toList());
        assertThat(joined).isEqualTo(tokens);
    }

    @Test
    void sentences_end_at_full_stops_and_at_blank_lines() {
        Prose prose = Prose.of("Gen. Hale spoke. Nobody asked\n\nThe end");
        List<String> sentences = IntStream.range(0, prose.sentences())
                .mapToObj(s -> prose.sentence(s).of(prose.text()))
                .toList();
        assertThat(sentences).containsExactly("Gen. Hale spoke.", "Nobody asked", "The end");
    }

    @Test
    void a_line_end_parts_paragraphs_only_behind_a_finished_sentence() {
        Prose prose = Prose.of("They met.\nThe end came\nSoon.");
        List<Integer> opened = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            if (prose.opensParagraph(i)) {
                opened.add(i);
            }
        }
        assertThat(opened).containsExactly(0, 3);
    }

    @Test
    void tokens_cover_all_but_white_space_of_any_text() {
        RandomText texts = new RandomText(5);
        for (int i = 0; i < 300; i++) {
            String text = texts.next(120);
            Prose prose = Prose.of(text);
            StringBuilder rest = new StringBuilder(text);
            int end = 0;
            for (int t = 0; t < prose.size(); t++) {
                assertThat(prose.start(t)).isGreaterThanOrEqualTo(end);
                assertThat(prose.token(t))
                        .isEqualTo(text.substring(prose.start(t), prose.end(t)))
                        .isNotEmpty();
                end = prose.end(t);
                rest.replace(prose.start(t), end, " ".repeat(end - prose.start(t)));
            }
            assertThat(rest.toString()
                            .codePoints()
                            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
                    .isTrue();
        }
    }

    @Test
    void tokens_of_others_keep_their_bounds() {
        Prose prose = Prose.ofTokens(List.of(List.of("U", ".", "S", "."), List.of("cease-fire")));
        assertThat(prose.sentences()).isEqualTo(2);
        assertThat(prose.token(4)).isEqualTo("cease-fire");
        assertThat(prose.sentenceOf(3)).isZero();
        assertThat(prose.sentenceOf(4)).isOne();
        assertThat(prose.tokenAt(prose.start(2))).isEqualTo(2);
    }
}
