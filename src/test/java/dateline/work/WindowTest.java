package dateline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void results_come_in_the_order_of_the_items() {
        List<Integer> out = new ArrayList<>();
        try (Window<Integer, Integer> window = new Window<>(5, WindowTest::slowly, out::add)) {
            IntStream.range(0, 500).forEach(n -> {
                if (n % 10 == 3) {
                    window.pass(n);
                } else {
                    window.put(n, 1);
                }
            });
            window.finish();
        }
        assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    /** Work of different lengths. */
    private static int slowly(int n) {
        int least = IntStream.range(0, (n * 7919 % 100) * 1000)
                .map(i -> i ^ 5)
                .min()
                .orElse(0);
        return Math.max(n, least - 5);
    }

    @Test
    void few_items_are_on_their_way_at_once_and_fewer_when_they_are_large() {
        for (long size : new long[] {1, 3 << 20, 100 << 20}) {
            int[] inside = {0};
            List<Integer> most = new ArrayList<>();
            try (Window<Integer, Integer> window = new Window<>(2, n -> n, n -> inside[0]--)) {
                for (int n = 0; n < 100; n++) {
                    inside[0]++;
                    window.put(n, size);
                    most.add(inside[0]);
                }
                window.finish();
            }
            int allowed = size == 1 ? 8 : size == 3 << 20 ? 2 : 1;
            assertThat(most).allMatch(n -> n <= allowed);
        }
    }

    @Test
    void a_failure_of_the_work_is_thrown() {
        try (Window<Integer, Integer> window = new Window<>(2, n -> 1 / n, n -> {})) {
            assertThatThrownBy(() -> {
                        window.put(0, 1);
                        window.finish();
                    })
                    .isInstanceOf(ArithmeticException.class);
        }
    }
}
