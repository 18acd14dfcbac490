package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2025-08-20, 2025-08-19T22:00:00Z, 2025-08-20, false",
        "2025-08-20T18:05:00Z, 2025-08-20T18:05:00Z, 2025-08-20, true",
        "2025-08-20T23:05:00Z, 2025-08-20T23:05:00Z, 2025-08-21, true",
        "2025-08-20T18:05, 2025-08-20T16:05:00Z, 2025-08-20, true",
        "2025-08-20 18:05:09, 2025-08-20T16:05:09Z, 2025-08-20, true",
        "2025-08-20 18:05:00 +0200, 2025-08-20T16:05:00Z, 2025-08-20, true",
        "2025-08-20 18:05:00 UTC, 2025-08-20T18:05:00Z, 2025-08-20, true",
        "2025-08-20T18:05:00.123456+05:30, 2025-08-20T12:35:00Z, 2025-08-20, true",
        "2025-08-20t18:05:00z, 2025-08-20T18:05:00Z, 2025-08-20, true",
        "2024-02-29, 2024-02-28T23:00:00Z, 2024-02-29, false",
        "'Wed, 20 Aug 2025 18:05:00 GMT', 2025-08-20T18:05:00Z, 2025-08-20, true"
    })
    void reads_what_people_and_generators_write(String text, Instant instant, LocalDate day, boolean timed) {
        assertThat(Published.parse(text, BERLIN)).contains(new Published(instant, day, timed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "20.08.2025",
                "08/20/2025",
                "2025",
                "2025-08",
                "2025-8-20",
                "2025-02-29",
                "2025-02-30",
                "2025-13-45",
                "2025-04-31",
                "0000-01-01",
                "2025-08-20T24:00:00Z",
                "2025-08-20T18:60:00Z",
                "2025-08-20T18:05:00+25:00",
                "2025-08-20T18:05:00 CEST",
                "2025-08-20T",
                "2025-08-20Z",
                "２０２５-08-20",
                "Thu, 20 Aug 2025 18:05:00 GMT"
            })
    void refuses_days_that_no_calendar_has_and_other_words(String text) {
        assertThat(Published.parse(text, BERLIN)).isEmpty();
    }
}
