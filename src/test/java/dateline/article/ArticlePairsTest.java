package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import dateline.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair: the whole file of an article, and what is made of it in a site of Berlin. */
class ArticlePairsTest {
    private static final ArticleReader READER = new ArticleReader(ZoneId.of("Europe/Berlin"));

    static List<Pair> pairs() {
        return Pairs.in("article");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reads_an_article(Pair pair) throws IOException {
        Problems problems = new Problems();
        byte[] bytes = pair.input().getBytes(StandardCharsets.UTF_8);
        Article article =
                READER.read("content/" + pair.name() + ".md", bytes, problems).orElse(null);
        pair.check(ArticleDump.of(article, problems));
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(25);
    }
}
