package dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private static String written(TextWriter out, String text) {
        out.write(text);
        return new String(out.take(), StandardCharsets.UTF_8);
    }

    @Test
    void gives_each_text_once_be_it_short_or_of_megabytes() {
        TextWriter out = new TextWriter();
        String words = "Zoë reads 新闻 \uD83D\uDCF0. ";

        assertThat(written(out, words)).isEqualTo(words);
        assertThat(written(out, words.repeat(200_000))).isEqualTo(words.repeat(200_000));
        assertThat(written(out, words)).isEqualTo(words);
        assertThat(written(out, "")).isEmpty();
    }

    @Test
    void half_a_pair_becomes_a_question_mark_at_any_length() {
        TextWriter out = new TextWriter();

        assertThat(written(out, "a\uD83Db")).isEqualTo("a?b");
        String many = "x".repeat(2_000_000);
        assertThat(written(out, many + "\uD83D")).isEqualTo(many + "?");
    }

    @Test
    void what_was_given_up_is_forgotten() {
        TextWriter out = new TextWriter();
        out.write("a page that ended in an error");
        out.clear();

        assertThat(written(out, "the next")).isEqualTo("the next");
    }
}
