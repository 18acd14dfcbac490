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

    /** Values of the reference implementation. */
    @Test
    void is_murmur_hash_3() {
        assertThat(of("")).isEqualTo("00000000000000000000000000000000");
        assertThat(of("hello")).isEqualTo("cbd8a7b341bd9b025b1e906a48ae1d19");
        assertThat(of("The quick brown fox jumps over the lazy dog")).isEqualTo("e34bbc7bbc071b6c7a433ca9c49a9347");
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
}
