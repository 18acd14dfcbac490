package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {
    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0123456789, true",
        "'', false",
        "-1, false",
        "1a, false",
        "' 1', false",
        "\u0661, false",
        "1.5, false"
    })
    void tells_a_row_of_digits(String text, boolean digits) {
        assertThat(Ascii.digits(text)).isEqualTo(digits);
    }
}
