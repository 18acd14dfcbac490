package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentTest {
    /** So many articles on each of some days. */
    private static List<LocalDate> days(String first, int days, int each) {
        List<LocalDate> all = new ArrayList<>();
        for (int i = 0; i < days * each; i++) {
            all.add(LocalDate.parse(first).plusDays(i / each));
        }
        return all;
    }

    private static List<String> names(List<LocalDate> days) {
        return Segment.of(days).stream().map(Segment::name).toList();
    }

    @Test
    void a_small_archive_is_one() {
        assertThat(names(days("2024-12-01", 100, 2))).containsExactly("2024-2025");
        assertThat(names(days("2025-08-01", 5, 3))).containsExactly("2025");
        assertThat(names(List.of())).isEmpty();
    }

    @Test
    void the_newest_month_is_apart_and_its_newest_day() {
        assertThat(names(days("2025-06-01", 81, 4))).containsExactly("2025-07", "2025-08");
        assertThat(names(days("2024-06-01", 446, 50))).containsExactly("2024-2025-07", "2025-08", "2025-08-20");
    }

    @Test
    void full_years_stay_as_they_are() {
        List<LocalDate> days = days("2020-01-01", 6 * 365, 40);
        List<String> before = names(days);
        days.addAll(days("2026-01-01", 31, 40));

        assertThat(before).startsWith("2020-2021", "2022-2023");
        assertThat(names(days)).startsWith("2020-2021", "2022-2023");
    }

    @Test
    void every_article_lies_in_one_segment() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<LocalDate> days = new ArrayList<>();
            LocalDate day = LocalDate.of(2015, 1, 1);
            for (int i = random.nextInt(3000); i > 0; i--) {
                day = day.plusDays(random.nextInt(4));
                days.add(day);
            }
            List<Segment> segments = Segment.of(days);
            int next = 0;
            for (Segment segment : segments) {
                assertThat(segment.from()).isEqualTo(next);
                assertThat(segment.size()).isPositive();
                next = segment.to();
            }
            assertThat(next).isEqualTo(days.size());
            assertThat(segments).extracting(Segment::name).doesNotHaveDuplicates();
        }
    }
}
