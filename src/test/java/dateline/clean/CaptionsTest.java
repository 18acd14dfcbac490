package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Boats wait in Vik on Monday. (Example Agency)        | Boats wait in Vik on Monday. | Example Agency
            Boats wait in Vik (Image: Olaf Roe )                 | Boats wait in Vik            | Olaf Roe
            Boats wait in Vik. Photograph: Olaf Roe/AP           | Boats wait in Vik.           | Olaf Roe/AP
            Boats. Olaf Roe/AP hide caption toggle caption Olaf Roe/AP | Boats.                 | Olaf Roe/AP
            Boats wait. Olaf Roe/AP                              | Boats wait.                  | Olaf Roe/AP
            Photo: Olaf Roe                                      | ``                           | Olaf Roe
            Boats wait in Vik.                                   | Boats wait in Vik.           | -
            """)
    void splits_off_the_credit(String words, String text, String credit) {
        assertThat(Captions.parse(words)).isEqualTo(new Caption(text, credit, null));
    }
}
