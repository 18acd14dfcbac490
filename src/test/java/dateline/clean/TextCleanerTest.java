package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {
    private static final int ROUNDS = 3000;
    private static final int MANY = 100_000;

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        RandomScrape scrapes = new RandomScrape(3);
        for (int round = 0; round < ROUNDS; round++) {
            String raw = scrapes.next();
            String once = TextCleaner.clean(raw).body().text();
            assertThat(TextCleaner.clean(once).body().text()).as(raw).isEqualTo(once);
        }
    }

    @Test
    void nothing_is_invented_and_every_removal_stands_where_it_says() {
        RandomScrape scrapes = new RandomScrape(5);
        for (int round = 0; round < 2 * ROUNDS; round++) {
            CleaningJudge.check(scrapes.next());
        }
    }

    /** Each of these once was or might be slow, or too deep for a regular expression. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "AB ",
                "\"",
                "\" ",
                "(",
                "( ",
                "(NATO) ",
                "x. (NATO) ",
                "\n",
                "a\n",
                ". ",
                "! ",
                "a. ",
                "\u00c3",
                "\u00e2\u20ac\u2122",
                "By Ann Lee ",
                "All rights reserved. ",
                "Reporting by A; ",
                "hide caption ",
                "facebook twitter ",
                "English English ",
                "Contact a b@c d@e ",
                "Read more: ",
                "Copyright 2020 ",
                "Published ",
                "The A ",
                "close "
            })
    void answers_for_endless_repetition(String piece) {
        String raw = piece.repeat(MANY);

        CleaningJudge.check(raw);
    }

    @Test
    void keeps_what_several_copies_say_once() {
        String story =
                "The ferry left Vik at noon with forty people and two horses on board, as the pilot had planned.";

        CleanText text = TextCleaner.clean(story + "\n" + story + "  " + story.replace(" ", "\u00a0"));

        assertThat(text.body().text()).isEqualTo(story);
        assertThat(text.removals()).extracting(Removal::rule).containsExactly("repeated-text", "repeated-text");
    }
}
