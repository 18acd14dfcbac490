package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void is_the_first_half_of_the_example_in_fips_180() {
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
        assertThat(Fingerprint.of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039");
    }

    @Test
    void of_a_text_is_that_of_its_utf8_bytes() {
        assertThat(Fingerprint.of("Å 😀")).isEqualTo(Fingerprint.of("Å 😀".getBytes(StandardCharsets.UTF_8)));
    }
}
