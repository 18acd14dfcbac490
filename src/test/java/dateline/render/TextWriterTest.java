package dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.RandomText;
import freemarker.core.HTMLOutputFormat;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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
    void nothing_in_a_text_is_markup_as_the_template_engine_has_it() throws Exception {
        RandomText texts = new RandomText(23);
        TextWriter out = new TextWriter();
        for (int round = 0; round < 5_000; round++) {
            String text = "plain ".repeat(round % 9) + texts.next(40) + "<&>\"'".substring(round % 6) + texts.next(40);
            // Half a pair that waits for the other is not to be lost.
            String before = round % 3 == 0 ? "\uD83D" : "a";
            out.write(before);
            HtmlFormat.FORMAT.output(text, out);
            assertThat(new String(out.take(), StandardCharsets.UTF_8))
                    .isEqualTo(utf8(before + HTMLOutputFormat.INSTANCE.escapePlainText(text)));
        }
    }

    /** With a question mark for half a pair. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_given_up_is_forgotten() {
        TextWriter out = new TextWriter();
        out.write("a page that ended in an error");
        out.clear();

        assertThat(written(out, "the next")).isEqualTo("the next");
    }

    @Test
    void however_a_text_is_cut_its_bytes_are_those_of_the_whole() {
        RandomText texts = new RandomText(21);
        Random random = new Random(22);
        TextWriter out = new TextWriter();
        for (int round = 0; round < 5_000; round++) {
            String text = texts.next(40) + "plain ".repeat(random.nextInt(12)) + texts.next(40);
            for (int at = 0; at < text.length(); ) {
                int count = 1 + random.nextInt(text.length() - at);
                switch (random.nextInt(4)) {
                    case 0 -> out.write(text, at, count);
                    case 1 -> out.write(text.substring(at, at + count));
                    case 2 -> out.write(text.toCharArray(), at, count);
                    default -> {
                        count = 1;
                        out.write(text.charAt(at));
                    }
                }
                at += count;
            }
            assertThat(out.take()).as(text).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
