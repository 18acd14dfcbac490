package dateline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.Pairs;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that want to do harm, and pages that came to harm. */
class AboutSafetyTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final List<String> SPLINTERS = List.of(
            "<",
            ">",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "&",
            "\u0000",
            "\ud83d",
            "<div>",
            "</div>",
            "<script>",
            "<time>",
            "By ",
            "2019",
            "/",
            "-",
            "@id",
            "null",
            "<h1>",
            "\n",
            "|",
            ",",
            "é",
            "\u202e");

    static List<Pairs.Pair> pairs() {
        return Pairs.in("about");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reads_damaged_pages(Pairs.Pair pair) {
        SplittableRandom random = new SplittableRandom(pair.name().hashCode());
        for (int round = 0; round < 60; round++) {
            String page = damaged(pair.input(), random);
            assertThatCode(() -> find(page)).as(page).doesNotThrowAnyException();
        }
    }

    private static String damaged(String page, SplittableRandom random) {
        StringBuilder text = new StringBuilder(page);
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(40));
            String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
            if (random.nextBoolean()) {
                text.replace(at, end, splinter);
            } else {
                text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            }
        }
        return text.toString();
    }

    static List<String> hugePages() {
        return List.of(
                "<div class=author>".repeat(200_000) + "By Ada Holt",
                "<h1>" + "&amp;".repeat(1_000_000) + "</h1>",
                "<script type=application/ld+json>" + "{\"author\":".repeat(100_000) + "</script>",
                "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>",
                "<script type=application/ld+json>[" + "{\"@type\":\"Article\",\"headline\":\"x\"},".repeat(30_000)
                        + "</script>",
                "<script>" + "datePublished\": \"2019".repeat(15_000) + "</script>",
                "<meta name=author content='" + "By , ".repeat(200_000) + "'>",
                "<meta name=date content='" + "2019-".repeat(200_000) + "'>",
                "<title>" + "a | ".repeat(200_000) + "</title>",
                "<p class='by'>By " + "Ada ".repeat(200_000),
                "<time datetime=2019-11-18>x</time>".repeat(50_000),
                "<p>2019</p>".repeat(100_000),
                "<a href='" + "/author/".repeat(100_000) + "'>x</a>",
                "<b>".repeat(1_000) + "18".repeat(100_000),
                "<p class='" + "author ".repeat(200_000) + "'>x");
    }

    @ParameterizedTest
    @MethodSource("hugePages")
    void reads_huge_pages(String page) {
        Assertions.assertTimeoutPreemptively(LONG, () -> assertThat(find(page)).isNotNull());
    }

    private static PageAbout find(String page) {
        return AboutFinder.find(Jsoup.parse(page, "https://example.org/a"), "https://example.org/a");
    }
}
