package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final List<String> KEYS = List.of("title", "date", "description", "timezone", "url");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tittle, title",
        "dat, date",
        "descripton, description",
        "desrciptoin, description",
        "time_zone, timezone",
        "ulr, url"
    })
    void finds_what_was_probably_meant(String word, String meant) {
        assertThat(Spelling.nearest(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather", "d", "descr", "", "layout"})
    void finds_nothing_when_nothing_is_near(String word) {
        assertThat(Spelling.nearest(word, KEYS)).isEmpty();
    }

    @Test
    void prefers_the_first_in_the_alphabet_among_equals() {
        assertThat(Spelling.nearest("cat", List.of("mat", "bat", "hat"))).contains("bat");
    }

    @ParameterizedTest
    @CsvSource({"titel, true", "tilte, true", "tile, true", "tiitlee, true", "tle, false", "dscrpion, false"})
    void calls_only_the_nearest_a_slip(String word, boolean slip) {
        assertThat(Spelling.slip(word, KEYS).isPresent()).isEqualTo(slip);
    }

    @Test
    void hints_at_the_likely_word_or_at_all_of_them() {
        assertThat(Spelling.hint("titel", KEYS)).isEqualTo("did you mean \"title\"?");
        assertThat(Spelling.hint("weather", KEYS)).isEqualTo("one of: date, description, timezone, title, url");
    }
}
