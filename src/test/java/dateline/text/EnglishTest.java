package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);

    @Test
    void writes_days_and_months_in_words() {
        assertThat(English.full(DAY)).isEqualTo("Wednesday, 20 August 2025");
        assertThat(English.day(DAY.withDayOfMonth(3))).isEqualTo("3 August 2025");
        assertThat(English.month(YearMonth.of(2025, 12))).isEqualTo("December 2025");
    }

    @Test
    void writes_the_time_with_two_digits_each() {
        assertThat(English.time(ZonedDateTime.parse("2025-08-20T08:05:00Z"))).isEqualTo("08:05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-20T18:05:00Z      | Wed, 20 Aug 2025 18:05:00 +0000
            2025-01-02T03:04:05+05:30 | Thu, 02 Jan 2025 03:04:05 +0530
            2025-05-31T23:59:59-04:00 | Sat, 31 May 2025 23:59:59 -0400
            """)
    void writes_the_date_of_rss(String moment, String written) {
        assertThat(English.rfc822(ZonedDateTime.parse(moment))).isEqualTo(written);
    }

    @Test
    void writes_a_date_of_rss_that_reads_back_for_every_day_of_a_year() {
        ZonedDateTime moment = ZonedDateTime.parse("2024-01-01T09:08:07+02:00");
        for (int day = 0; day < 366; day++) {
            ZonedDateTime then = moment.plusDays(day);
            assertThat(ZonedDateTime.parse(English.rfc822(then), DateTimeFormatter.RFC_1123_DATE_TIME))
                    .isEqualTo(then);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0
            999     | 999
            1133    | 1,133
            1000000 | 1,000,000
            -100    | -100
            -1000   | -1,000
            """)
    void groups_the_digits_of_a_number(long number, String written) {
        assertThat(English.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "70, 0.70", "99, 0.99", "100, 1.00", "1234, 12.34"})
    void writes_hundredths_with_both_digits(long hundredths, String written) {
        assertThat(English.hundredths(hundredths)).isEqualTo(written);
    }
}
