package dateline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    @Test
    void works_a_value_out_when_it_is_asked_for_and_never_again() {
        AtomicInteger asked = new AtomicInteger();
        Once<Integer> once = Once.of(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void keeps_that_there_is_nothing() {
        AtomicInteger asked = new AtomicInteger();
        Once<String> once = Once.of(() -> asked.incrementAndGet() == 1 ? null : "found later");

        assertThat(once.get()).isNull();
        assertThat(once.get()).isNull();
    }
}
