package dateline.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import dateline.analysis.Analysis;
import dateline.analysis.NewsAnalyzer;
import dateline.analysis.Submission;
import dateline.entity.Quote;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotePairsTest {
    private static final NewsAnalyzer ANALYZER = new NewsAnalyzer();

    static List<Pair> pairs() {
        return Pairs.in("quotes");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void finds_quotes_and_speakers(Pair pair) throws IOException {
        Analysis analysis = analyze(pair.input());
        StringBuilder out = new StringBuilder();
        for (Quote quote : analysis.quotes()) {
            out.append(quote.speaker())
                    .append(" (")
                    .append(quote.verb())
                    .append("): ")
                    .append(analysis.text(), quote.start(), quote.end())
                    .append('\n');
        }
        pair.check(out.toString());
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(5);
    }

    @Test
    void quotes_are_verbatim_and_in_order_whatever_the_marks() {
        String[] pieces = {
            "\"",
            "\u201c",
            "\u201d",
            "'",
            "\u2018",
            "\u2019",
            "said",
            "Ana Ruiz",
            "he",
            " ",
            " ",
            " ",
            "\n\n",
            ".",
            ",",
            "no",
            "\u00ab",
            "\u00bb",
            "told",
            "according to",
            "Oslo"
        };
        Random random = new Random(17);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Quote quote : analyze(text.toString()).quotes()) {
                assertThat(quote.start()).isGreaterThanOrEqualTo(end);
                assertThat(quote.end()).isGreaterThan(quote.start()).isLessThanOrEqualTo(text.length());
                if (quote.speaker() != null) {
                    assertThat(quote.speakerStart()).isNotNegative();
                    assertThat(quote.speakerEnd()).isGreaterThan(quote.speakerStart());
                    assertThat(quote.confidence()).isBetween(0.0, 1.0);
                }
                end = quote.end();
            }
        }
    }

    @Test
    void a_hundred_thousand_marks_are_no_trouble() {
        assertThat(analyze("\u201c ".repeat(20_000)).quotes()).hasSizeLessThan(20_000);
        assertThat(analyze("' \" ".repeat(20_000)).quotes()).hasSizeLessThan(40_000);
    }

    private static Analysis analyze(String text) {
        return ANALYZER.analyze(new Submission("test", text, List.of()));
    }
}
