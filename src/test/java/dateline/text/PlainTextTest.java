package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void leaves_out_controls_half_pairs_and_noncharacters() {
        assertThat(PlainText.of("a\0b\u001b[31m\u007f\u0085\ud800c\udc00\ufffe\ufdd0d\ud83f\udfff"))
                .isEqualTo("ab[31mcd");
    }

    @Test
    void keeps_tabs_line_ends_and_every_real_character() {
        String text = "a\tb\r\nc \u00e9 \u65b0 \ud83d\ude00 \u200d \ufffd";
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @Test
    void says_where_the_first_unusable_character_stands() {
        assertThat(PlainText.firstUnusable("ab\u0007c\0")).isEqualTo(2);
        assertThat(PlainText.firstUnusable("\ud83d\ude00")).isEqualTo(-1);
    }

    @Test
    void joins_lines_and_blanks_to_one_line() {
        assertThat(PlainText.oneLine("  NATO\tchiefs\r\n   meet\0 \n")).isEqualTo("NATO chiefs meet");
    }

    @Test
    void has_nothing_unusable_left_and_stays_as_it_is() {
        RandomText texts = new RandomText(42);
        for (int round = 0; round < 20_000; round++) {
            String plain = PlainText.of(texts.next(30));
            assertThat(plain.codePoints().allMatch(PlainTextTest::allowedInXml))
                    .as(plain)
                    .isTrue();
            assertThat(PlainText.of(plain)).isEqualTo(plain);
            assertThat(PlainText.oneLine(PlainText.oneLine(plain))).isEqualTo(PlainText.oneLine(plain));
        }
    }

    /** XML 1.0, section 2.2. */
    private static boolean allowedInXml(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = Character.isBmpCodePoint(c) && Character.isSurrogate((char) c);
        return space || (c >= ' ' && !surrogate && c != 0xfffe && c != 0xffff);
    }
}
