package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void words_are_parted_by_white_space() {
        assertThat(WordSet.of(" of and\n  for ")).isEqualTo(Set.of("of", "and", "for"));
    }

    @Test
    void a_word_that_stands_twice_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordSet.of("of and of"))
                .withMessageContaining("twice");
    }
}
