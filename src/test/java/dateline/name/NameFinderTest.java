package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder();
    private static final String[] PIECES = {
        "Ana",
        "Ruiz",
        "Oslo",
        "the",
        "of",
        "Ministry",
        "U.S.",
        "-",
        "\"",
        "(",
        ")",
        ".",
        ",",
        "\u201c",
        "NATO",
        "bin",
        "é",
        "\ud83d\ude00",
        "1,000",
        "President",
        "'s",
        "\n\n",
        "and",
        "Bank",
        "X",
        "AL-NIMR",
        "http://a.example/b",
        "United",
        "States",
        ""
    };

    @Test
    void names_lie_in_the_text_in_order_and_apart_whatever_the_text() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            Prose prose = Prose.of(text.toString());
            int end = 0;
            for (Name name : FINDER.find(prose)) {
                assertThat(name.first()).isGreaterThanOrEqualTo(end);
                assertThat(name.last()).isGreaterThan(name.first()).isLessThanOrEqualTo(prose.size());
                end = name.last();
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_names() {
        Prose prose = Prose.of("Ana Ruiz of the Kestrel Bank flew from Bergen to Peru.");
        assertThat(FINDER.find(prose)).isEqualTo(new NameFinder().find(prose)).isNotEmpty();
    }

    @Test
    void a_text_without_words_has_no_names() {
        assertThat(FINDER.find(Prose.of(""))).isEmpty();
        assertThat(FINDER.find(Prose.of(" \n\n "))).isEmpty();
        assertThat(FINDER.find(Prose.ofTokens(List.of(List.of("."), List.of("-")))))
                .isEmpty();
    }

    @Test
    void titles_stand_before_or_behind_a_name() {
        Prose prose = Prose.of("Foreign Minister Ana Ruiz met Ben Okoro, the mayor of Bergen, and Mr. Lie.");
        assertThat(Titles.beside(prose, 2, 4)).isEqualTo("Foreign Minister");
        assertThat(Titles.beside(prose, 5, 7)).isEqualTo("mayor");
        assertThat(Titles.beside(prose, 15, 16)).isNull();
    }

    @Test
    void places_have_one_name_and_a_point_on_the_globe() {
        assertThat(Places.canonical("U.K.")).isEqualTo("United Kingdom");
        assertThat(Places.canonical("Oslo")).isEqualTo("Oslo");
        Places.Point oslo = Objects.requireNonNull(Places.find("Oslo"));
        assertThat(oslo.latitude()).isBetween(59.5, 60.5);
        assertThat(Places.find("UK")).isEqualTo(Places.find("Britain")).isNotNull();
        assertThat(Places.find("Nowhere at all")).isNull();
    }
}
