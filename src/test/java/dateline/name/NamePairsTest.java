package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pairs;
import dateline.Pairs.Pair;
import dateline.language.Prose;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamePairsTest {
    private static final NameFinder FINDER = new NameFinder();

    static List<Pair> pairs() {
        return Pairs.in("names");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void finds_names(Pair pair) throws IOException {
        Prose prose = Prose.of(pair.input());
        StringBuilder found = new StringBuilder();
        for (Name name : FINDER.find(prose)) {
            String words = prose.text().substring(prose.start(name.first()), prose.end(name.last() - 1));
            found.append(name.type().singular()).append(": ").append(words).append('\n');
        }
        pair.check(found.toString());
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(5);
    }
}
