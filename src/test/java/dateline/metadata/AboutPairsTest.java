package dateline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair: a page, and what it says about its article. */
class AboutPairsTest {
    static List<Pair> pairs() {
        return Pairs.in("about");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reads_a_page(Pair pair) throws IOException {
        String address = "https://www.example.org/news/" + pair.name();
        pair.check(lines(AboutFinder.find(Jsoup.parse(pair.input(), address), address)));
    }

    private static String lines(PageAbout about) {
        return String.join(
                "\n",
                "title: " + about.title(),
                "published: " + about.published(),
                "updated: " + about.updated(),
                "authors: " + String.join("; ", about.authors()),
                "source: " + about.source(),
                "language: " + about.language(),
                "url: " + about.url(),
                "image: " + about.image(),
                "alt: " + about.imageAlt(),
                "summary: " + about.summary(),
                "tags: " + String.join("; ", about.tags()),
                "");
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(10);
    }
}
