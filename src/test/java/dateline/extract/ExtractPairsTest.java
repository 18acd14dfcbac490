package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import dateline.clean.Caption;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair: HTML, and the Markdown of its main text. */
class ExtractPairsTest {
    private static final String ADDRESS = "https://courier.example/2025/08/20/";

    static List<Pair> fragments() {
        return Pairs.in("extract/fragment");
    }

    static List<Pair> pages() {
        return Pairs.in("extract/page");
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void writes_a_fragment_as_markdown(Pair pair) throws IOException {
        pair.check(PageExtractor.fragment(pair.input(), ADDRESS).markdown());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void finds_the_main_text_of_a_page(Pair pair) throws IOException {
        PageArticle article = PageExtractor.extract(pair.input(), ADDRESS, true);
        StringBuilder out = new StringBuilder(article.body().markdown());
        for (Caption caption : article.findings().captions()) {
            out.append("-- ").append(caption).append('\n');
        }
        article.removals().forEach(removal -> out.append("-- ").append(removal).append('\n'));
        pair.check(out.toString());
    }

    @Test
    void finds_the_pairs() {
        assertThat(fragments()).hasSizeGreaterThan(5);
        assertThat(pages()).hasSizeGreaterThan(2);
    }
}
