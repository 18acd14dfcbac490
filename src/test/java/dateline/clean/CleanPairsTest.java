package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair: a raw text, and what is left of it, what it taught and what was removed. */
class CleanPairsTest {
    static List<Pair> pairs() {
        return Pairs.in("clean");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void cleans_a_text(Pair pair) throws IOException {
        pair.check(CleanTextDump.of(TextCleaner.clean(pair.input())));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void changes_nothing_the_second_time(Pair pair) {
        String once = TextCleaner.clean(pair.input()).body().text();

        assertThat(TextCleaner.clean(once).body().text()).isEqualTo(once);
    }

    @Test
    void every_rule_has_a_pair() {
        List<String> shown = pairs().stream()
                .flatMap(pair -> TextCleaner.clean(pair.input()).removals().stream())
                .map(Removal::rule)
                .distinct()
                .toList();

        assertThat(shown).containsAll(CleaningRules.ALL.stream().map(Rule::name).toList());
        assertThat(shown)
                .containsAll(CleaningRules.BLOCKS.stream().map(BlockRule::name).toList());
    }
}
