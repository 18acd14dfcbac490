package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | 0
            '  - — * '                    | 0
            one                           | 1
            'It’s a well-known fact, no?' | 5
            '3.5 points — up 2%'          | 4
            """)
    void counts_what_a_reader_would_count(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void counts_the_same_in_bytes() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            byte[] text = new byte[random.nextInt(30)];
            for (int i = 0; i < text.length; i++) {
                text[i] = (byte) random.nextInt(0x80);
            }
            int from = text.length == 0 ? 0 : random.nextInt(text.length);
            String same = new String(text, from, text.length - from, StandardCharsets.US_ASCII);
            assertThat(Words.countAscii(text, from)).as(same).isEqualTo(Words.count(same));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "238, 1", "400, 2", "2380, 10"})
    void tells_the_minutes_to_read(int words, int minutes) {
        assertThat(Words.minutes(words)).isEqualTo(minutes);
    }
}
