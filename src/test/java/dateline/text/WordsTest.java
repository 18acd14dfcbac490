package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @CsvSource({"0, 1", "238, 1", "400, 2", "2380, 10"})
    void tells_the_minutes_to_read(int words, int minutes) {
        assertThat(Words.minutes(words)).isEqualTo(minutes);
    }
}
