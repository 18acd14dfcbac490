package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleEditTest {
    private static final String FILE = """
            ---
            # The desk: keep this.
            title: 'Old'   # first
            summary: >
              Folded,
              # no comment

              over lines.

            # About the place.
            date: 2025-08-20
            captions:
              - text: A pier
            ---
            Body.
            """;

    private static ArticleEdit edit(String text) {
        return ArticleEdit.of("a.md", text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void changes_only_the_lines_of_a_key() {
        ArticleEdit edit = edit(FILE);
        edit.put("title", "New: one");
        edit.put("captions", List.of(Map.of("text", "Another pier")));
        edit.put("pin", true);
        assertThat(edit.text())
                .isEqualTo(FILE.replace("title: 'Old'   # first", "title: \"New: one\"")
                        .replace("A pier", "Another pier")
                        .replace("pier\n---", "pier\npin: true\n---"));
    }

    @Test
    void a_text_over_many_lines_is_replaced_whole() {
        ArticleEdit edit = edit(FILE);
        edit.put("summary", "Short");
        assertThat(edit.text())
                .contains("summary: Short\n\n# About the place.\ndate:")
                .doesNotContain("over lines");
    }

    @Test
    void the_line_ends_of_the_file_stay() {
        ArticleEdit edit = edit(FILE.replace("\n", "\r\n"));
        assertThat(edit.body()).isEqualTo("Body.\n");
        edit.put("title", "New");
        edit.body("One.\n\nTwo.\n");
        assertThat(edit.text().replace("\r\n", "")).doesNotContain("\n");
        assertThat(edit.text()).contains("title: New\r\n").endsWith("One.\r\n\r\nTwo.\r\n");
    }

    @Test
    void without_a_change_the_file_is_the_same() {
        assertThat(edit(FILE).text()).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n{title: A, date: 2025-08-20}\n---\n",
                "---\n  title: A\n---\n",
                "no front matter",
                "---\ntitle: A\ntitle: B\n---\n",
                "---\n- a\n---\n"
            })
    void what_cannot_be_changed_line_by_line_is_not_offered(String text) {
        assertThat(ArticleEdit.of("a.md", text.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
