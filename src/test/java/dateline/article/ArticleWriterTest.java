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

    private String readBack(String title) {
        String text =
                ArticleWriter.text(Map.of("title", title, "topics", List.of(title), "date", "2025-08-20"), "Body.\n");
        FrontMatter front = new ArticleReader(ZoneOffset.UTC)
                .read("a.md", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(text + problems.all()))
                .front();
        assertThat(front.topics()).containsExactly(title);
        return front.title();
    }
}
