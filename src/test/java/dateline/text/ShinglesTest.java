package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    @Test
    void case_marks_and_addresses_do_not_count() {
        Shingles one = Shingles.of("The *new* pier of [Aldport](https://a.example/x) opened: 3\\.5 million.");
        Shingles other = Shingles.of("the new Pier of [Aldport](https://b.example/yz) opened — 3.5 million");
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        assertThat(one.resemblance(other)).isEqualTo(1);
        assertThat(one.numbersShared(other)).isEqualTo(1);
    }

    @Test
    void order_counts() {
        assertThat(Shingles.of("a b c d e f").fingerprint())
                .isNotEqualTo(Shingles.of("a b c d f e").fingerprint());
    }

    @Test
    void scripts_without_spaces_count_by_characters() {
        assertThat(Shingles.of("港口办公室星期三说").size()).isEqualTo(6);
    }

    @Test
    void numbers_tell_the_notices_of_one_form_apart() {
        Shingles monday = Shingles.of("The bank bought 410 mln crowns at 5.2 pct");
        Shingles tuesday = Shingles.of("The bank bought 230 mln crowns at 6.9 pct");
        assertThat(monday.numbersShared(tuesday)).isZero();
    }

    @Test
    void a_part_is_contained_in_the_whole() {
        String part = words(new Random(3), 100);
        String whole = part + " " + words(new Random(4), 300);
        assertThat(Shingles.of(part).containedIn(Shingles.of(whole))).isEqualTo(1);
        assertThat(Shingles.of(whole).containedIn(Shingles.of(part))).isLessThan(0.3);
    }

    @Test
    void texts_that_resemble_each_other_share_a_key_and_others_do_not() {
        Random random = new Random(5);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            List<String> words = new ArrayList<>(List.of(words(random, 300).split(" ")));
            Shingles one = Shingles.of(String.join(" ", words));
            for (int change = 0; change < 12; change++) {
                words.set(random.nextInt(words.size()), "changed" + change);
            }
            Shingles near = Shingles.of(String.join(" ", words));
            assertThat(near.resemblance(one)).isBetween(0.6, 0.95);
            found += Collections.disjoint(MinHash.keys(one), MinHash.keys(near)) ? 0 : 1;
            assertThat(MinHash.keys(Shingles.of(words(random, 300)))).doesNotContainAnyElementsOf(MinHash.keys(one));
        }
        assertThat(found).isGreaterThan(195);
    }

    @Test
    void a_text_of_ten_megabytes_takes_no_time() {
        assertThat(Shingles.of("](".repeat(2_000_000) + "a1 ".repeat(2_000_000)).size())
                .isEqualTo(1);
        assertThat(Shingles.of("](a".repeat(3_000_000)).size()).isEqualTo(1);
    }
}
