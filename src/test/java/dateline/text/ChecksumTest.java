package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static String of(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The check values of both, as catalogues of them state. */
    @Test
    void is_two_checks_side_by_side() {
        assertThat(of("")).isEqualTo("0000000000000000");
        assertThat(of("123456789")).isEqualTo("cbf43926e3069283");
    }

    @Test
    void differs_with_each_bit_at_each_length() {
        Set<String> seen = new HashSet<>();
        for (int length = 0; length < 40; length++) {
            byte[] bytes = new byte[length];
            assertThat(seen.add(Checksum.of(bytes))).isTrue();
            for (int bit = 0; bit < 8 * length; bit++) {
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThat(seen.add(Checksum.of(bytes))).isTrue();
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            }
        }
    }

    @Test
    void takes_texts_and_numbers_as_their_bytes() {
        byte[] bytes = {'a', 8, 7, 6, 5, 4, 3, 2, 1};
        assertThat(new Checksum().add("a").add(0x0102030405060708L).number()).isEqualTo(Checksum.number(bytes));
    }
}
