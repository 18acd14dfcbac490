package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void removals_stand_where_they_say_in_order_and_apart() {
        RandomScrape scrapes = new RandomScrape(5);
        for (int round = 0; round < ROUNDS; round++) {
            String raw = scrapes.next();
            int[] points = raw.codePoints().toArray();
            int end = 0;
            for (Removal removal : TextCleaner.clean(raw).removals()) {
                assertThat(removal.offset()).as(raw).isGreaterThanOrEqualTo(end);
                end = removal.offset() + removal.length();
                assertThat(new String(points, removal.offset(), removal.length()))
                        .as(raw)
                        .isEqualTo(removal.text());
            }
        }
    }

    @Test
    void every_word_is_in_the_body_or_in_a_removal() {
        RandomScrape scrapes = new RandomScrape(7);
        for (int round = 0; round < ROUNDS; round++) {
            String raw = scrapes.next();
            CleanText text = TextCleaner.clean(raw);
            if (text.removals().stream().noneMatch(gone -> gone.rule().equals("broken-encoding"))) {
                assertThat(visible(text.body().text())).as(raw).isEqualTo(visible(without(raw, text.removals())));
            }
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
        CleanText text = TextCleaner.clean(raw);

        assertThat(visible(text.body().text()).length())
                .isLessThanOrEqualTo(visible(raw).length());
    }

    @Test
    void keeps_what_several_copies_say_once() {
        String story =
                "The ferry left Vik at noon with forty people and two horses on board, as the pilot had planned.";

        CleanText text = TextCleaner.clean(story + "\n" + story + "  " + story.replace(" ", "\u00a0"));

        assertThat(text.body().text()).isEqualTo(story);
        assertThat(text.removals()).extracting(Removal::rule).containsExactly("repeated-text", "repeated-text");
    }

    private static String without(String raw, List<Removal> removals) {
        int[] points = raw.codePoints().toArray();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Removal removal : removals) {
            rest.append(new String(points, at, removal.offset() - at));
            at = removal.offset() + removal.length();
        }
        return rest.append(new String(points, at, points.length - at)).toString();
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Layout.space(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
