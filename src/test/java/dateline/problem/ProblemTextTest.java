package dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private static final ProblemText PLAIN = new ProblemText(false);

    @Test
    void shows_place_line_caret_and_hint() {
        SourceText source = new SourceText("content/nato.md", "---\ntitle: NATO\ndate: \"2025-13-45\"\n---\n");
        assertThat(PLAIN.of(source.error(3, 7, "date: \"2025-13-45\" is not a date", "expected ISO 8601")))
                .isEqualTo("""
                error: content/nato.md:3:7: date: "2025-13-45" is not a date
                  3 | date: "2025-13-45"
                    |       ^
                  hint: expected ISO 8601
                """);
    }

    @Test
    void is_one_line_when_there_is_no_more_to_say() {
        assertThat(PLAIN.of(Problem.error("no room left", null))).isEqualTo("error: no room left\n");
        assertThat(PLAIN.of(Problem.warning(Place.whole("content"), "holds no articles", null)))
                .isEqualTo("warning: content: holds no articles\n");
        assertThat(PLAIN.of(Problem.note("nothing to do", "add something")))
                .isEqualTo("note: nothing to do\n  hint: add something\n");
    }

    @Test
    void shows_a_window_of_a_long_line_with_the_caret_under_the_right_character() {
        SourceText source = new SourceText("a.md", "x".repeat(500) + "!" + "x".repeat(500));
        String[] lines = PLAIN.of(source.error(1, 501, "wrong", null)).split("\n", -1);
        assertThat(lines[1]).hasSizeLessThan(140).contains("...").endsWith("...");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
    }

    @Test
    void puts_the_caret_of_a_column_behind_the_line_at_its_end() {
        SourceText source = new SourceText("a.md", "short");
        assertThat(PLAIN.of(source.error(1, 99, "wrong", null))).contains("  1 | short\n    |      ^\n");
    }

    @Test
    void shows_what_would_steer_a_terminal() {
        SourceText source = new SourceText("a\u001b[2J.md", "\ttitle: \u001b]0;owned\u0007\u202e!");
        String text = PLAIN.of(source.error(1, 20, "bad \u001b[31m", "mend \u0007it"));
        assertThat(text.replace("\n", "")).matches("\\P{C}*").contains("\\u001b[2J", "\\u0007it");
        String[] lines = text.split("\n", -1);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
    }

    @Test
    void colors_the_severity_only_on_a_terminal_that_wants_it() {
        assertThat(new ProblemText(true).of(Problem.error("no", null))).isEqualTo("\u001b[1;31merror:\u001b[0m no\n");
    }
}
