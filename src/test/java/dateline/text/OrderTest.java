package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrderTest {
    private record Town(String name, int people) {}

    private static final Town ARNE = new Town("Arne", 300);
    private static final Town BREN = new Town("bren", 500);
    private static final Town CASK = new Town("Cask", 300);

    @Test
    void risesFromTheLeastKeyAndFallsFromTheGreatest() {
        assertThat(List.of(BREN, CASK, ARNE).stream().sorted(Order.rising(Town::name)))
                .containsExactly(ARNE, CASK, BREN);
        assertThat(List.of(CASK, ARNE, BREN).stream().sorted(Order.falling(Town::people)))
                .as("equal keys stay as they were")
                .containsExactly(BREN, CASK, ARNE);
    }

    @Test
    void equalKeysAreLeftToAnotherOrder() {
        assertThat(List.of(CASK, BREN, ARNE).stream().sorted(Order.rising(Town::people, Order.rising(Town::name))))
                .containsExactly(ARNE, CASK, BREN);
        assertThat(List.of(ARNE, BREN, CASK).stream().sorted(Order.falling(Town::people, Order.falling(Town::name))))
                .containsExactly(BREN, CASK, ARNE);
    }

    @Test
    void keysThatTakeLongAreMadeOnce() {
        int[] made = new int[1];
        List<Town> sorted = Order.by(
                List.of(CASK, BREN, ARNE, BREN),
                town -> {
                    made[0]++;
                    return town.name.toLowerCase(Locale.ROOT);
                },
                Order.rising(Town::people));
        assertThat(sorted).containsExactly(ARNE, BREN, BREN, CASK);
        assertThat(made[0]).isEqualTo(4);
    }
}
