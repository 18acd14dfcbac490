package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.RandomMarkdown.Html;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSafetyTest {
    private static final int ROUNDS = 1_500;
    private static final Markdown MARKDOWN = new Markdown(SafeHtmlJudge.LINKS);

    @Test
    void without_html_in_it_the_allow_list_changes_nothing() {
        RandomMarkdown bodies = new RandomMarkdown(2025, Html.NONE);
        for (int round = 0; round < ROUNDS; round++) {
            String body = bodies.next();
            String html = MARKDOWN.html(body, List.of());
            SafeHtmlJudge.checkUnchanged(body, html);
        }
    }

    @Test
    void nothing_that_runs_loads_or_styles_gets_through() {
        RandomMarkdown bodies = new RandomMarkdown(1999, Html.HOSTILE);
        for (int round = 0; round < ROUNDS; round++) {
            String body = bodies.next();
            SafeHtmlJudge.check(body, MARKDOWN.html(body, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "[",
                "[a](",
                "![",
                "*",
                "*a **",
                "_a_*",
                "~~a ",
                "`",
                "`a``",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<",
                "&",
                "[^a]",
                "|",
                "a\0",
                "https://a.",
                "a@",
                "\n\t",
                "<!--",
                "](",
                "- > "
            })
    @Timeout(30)
    void ends_however_deep_it_is_nested(String piece) {
        String body = piece.repeat(5_000) + "x";
        SafeHtmlJudge.check(piece, MARKDOWN.html(body, List.of()));
        assertThat(MARKDOWN.excerpt(body, 600, List.of())).hasSizeLessThan(10_000);
    }

    @Test
    void references_to_control_characters_are_left_out_everywhere() {
        String body = "A&#x11;b [c](/d/ \"e&#8;f\") <b>g&#1;h</b>\n\n```i&#2;\nj\n```\n";
        SafeHtmlJudge.check(body, MARKDOWN.html(body, List.of()));
        assertThat(Markdown.text("A&#x11;b")).isEqualTo("Ab");
        assertThat(MARKDOWN.excerpt("A&#x11;b.", 40, List.of())).isEqualTo("<p>Ab.</p>\n");
    }

    @Test
    void an_excerpt_is_escaped_and_ends_with_a_whole_sentence_or_paragraph() {
        String body = "# A\n\nOne &lt;b&gt; two. Three.\n\n- item\n\nFour is longer. Five.\n";
        assertThat(MARKDOWN.excerpt(body, 36, List.of()))
                .isEqualTo("<p>One &lt;b&gt; two. Three.</p>\n<p>Four is longer.</p>\n");
        assertThat(MARKDOWN.excerpt(body, 24, List.of())).isEqualTo("<p>One &lt;b&gt; two. Three.</p>\n");
        assertThat(MARKDOWN.excerpt(body, 10, List.of())).isEqualTo("<p>One &lt;b&gt;…</p>\n");
        assertThat(MARKDOWN.excerpt("", 40, List.of())).isEmpty();
    }

    @Test
    void an_excerpt_can_have_any_length() {
        String body = "a".repeat(50) + "\n\n" + "Four is longer.";
        for (int limit = 1; limit < 70; limit++) {
            assertThat(MARKDOWN.excerpt(body, limit, List.of()))
                    .startsWith("<p>")
                    .endsWith("</p>\n");
        }
    }
}
