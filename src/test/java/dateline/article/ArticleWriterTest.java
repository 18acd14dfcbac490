package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problems;
import dateline.text.PlainText;
import dateline.text.RandomText;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWriterTest {
    private final Problems problems = new Problems();

    @Test
    void writes_front_matter_as_a_person_would() {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", "Vote: the result");
        front.put("date", "2025-08-20T18:05:00Z");
        front.put("source", "Example Wire");
        front.put("url", "https://example.org/nato");
        front.put("topics", List.of("Security", "50% off, \"now\""));
        front.put("draft", true);
        assertThat(ArticleWriter.text(front, "Body.\n")).isEqualTo("""
                ---
                title: "Vote: the result"
                date: 2025-08-20T18:05:00Z
                source: Example Wire
                url: https://example.org/nato
                topics: [Security, "50% off, \\"now\\""]
                draft: true
                ---
                Body.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "True",
                "no",
                "~",
                "- x",
                "a: b",
                "a #b",
                "#a",
                "@a",
                "&a",
                "*a",
                "!a",
                "'a'",
                "\"a\"",
                "[a]",
                "{a}",
                "---",
                "...",
                "2025",
                "1e3",
                "%a",
                "|",
                "> a",
                "a:",
                "https://a",
                "?",
                "a 'b'",
                "`x`",
                ", a"
            })
    void writes_a_title_that_reads_back(String title) {
        assertThat(readBack(title)).isEqualTo(title);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void writes_any_text_so_that_it_reads_back() {
        RandomText texts = new RandomText(1);
        for (int round = 0; round < 5_000; round++) {
            String title = PlainText.oneLine("x" + texts.next(20));
            assertThat(readBack(title)).isEqualTo(title);
        }
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void writes_lists_of_maps_as_a_person_would() {
        Map<String, Object> caption = new LinkedHashMap<>();
        caption.put("text", "The new pier: a view");
        caption.put("credit", "I. Lund");
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("captions", List.of(caption, Map.of("url", "https://example.org/a.jpg")));
        front.put("image", Map.of("url", "https://example.org/a.jpg"));
        assertThat(ArticleWriter.text(front, "")).isEqualTo("""
                ---
                captions:
                  - text: "The new pier: a view"
                    credit: I. Lund
                  - url: https://example.org/a.jpg
                image: {url: https://example.org/a.jpg}
                ---
                """);
    }

    @Test
    void writes_any_list_of_maps_so_that_it_reads_back() {
        List<String> hostile = List.of(
                "---",
                "...",
                "{{ x }}",
                "<script>alert(1)</script>",
                "a: b",
                "- c",
                "# d",
                "\u202eabc",
                "\u200b",
                "😀",
                "\"q\" 'r'",
                "\\n",
                "[x](javascript:y)",
                "https://example.org:",
                "null",
                "2025-08-20",
                "a\u2028b",
                "&amp;",
                "*x*",
                "?",
                ":",
                "|",
                ">",
                "%",
                "@",
                "`",
                "key: [a, b]",
                "  ",
                "\ta");
        RandomText texts = new RandomText(2);
        for (int round = 0; round < 2_000; round++) {
            String one = PlainText.oneLine("x" + hostile.get(round % hostile.size()) + texts.next(12));
            String two = PlainText.oneLine(hostile.get(round % hostile.size()) + "y");
            Object captions = List.of(Map.of("text", one), Map.of("credit", two, "list", List.of(one, two)));
            Map<String, Object> front = new LinkedHashMap<>(Map.of("title", "A", "date", "2025-08-20"));
            front.put("captions", captions);
            front.put("image", Map.of("url", "https://example.org/a", "alt", two));
            FrontMatter read = read(ArticleWriter.text(front, "Body.\n"));
            assertThat(read.params()).containsEntry("captions", captions);
            assertThat(read.image()).isEqualTo(new Picture("https://example.org/a", two, null, null));
        }
        assertThat(problems.all()).isEmpty();
    }

    private FrontMatter read(String text) {
        return new ArticleReader(ZoneOffset.UTC)
                .read("a.md", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(text + problems.all()))
                .front();
    }

    private String readBack(String title) {
        String text =
                ArticleWriter.text(Map.of("title", title, "topics", List.of(title), "date", "2025-08-20"), "Body.\n");
        FrontMatter front = read(text);
        assertThat(front.topics()).containsExactly(title);
        return front.title();
    }
}
