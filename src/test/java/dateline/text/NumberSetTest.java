package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberSetTest {
    @Test
    void is_a_set() {
        SplittableRandom random = new SplittableRandom(2);
        Set<Long> expected = new HashSet<>();
        NumberSet numbers = new NumberSet(100);
        for (int i = 0; i < 20_000; i++) {
            // Small ones too, so that some lie side by side and some come again.
            long number = random.nextBoolean() ? random.nextLong() : random.nextLong(-3000, 3000);
            assertThat(numbers.has(number)).isEqualTo(expected.contains(number));
            assertThat(numbers.add(number)).isEqualTo(expected.add(number));
        }
        assertThat(expected).allMatch(numbers::has);
    }
}
