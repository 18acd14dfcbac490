package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair: the body of an article, and its HTML on a site under {@code /repo/}. */
class MarkdownPairsTest {
    private static final Markdown MARKDOWN = new Markdown(new Links("/repo/", "https://example.org/news/story.html"));

    static List<Pair> pairs() {
        return Pairs.in("article/markdown");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void writes_html(Pair pair) throws IOException {
        pair.check(MARKDOWN.html(pair.input(), List.of()));
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(10);
    }
}
