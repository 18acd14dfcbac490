package dateline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as an article states it.
 *
 * <p>{@code 2025-08-20T18:05:00Z} is an instant, and its day is that of the site's time zone; {@code 2025-08-20} is that
 * day in the site's time zone, with no time to show.
 *
 * @param instant the moment; the start of the day when no time was stated
 * @param day the day in the site's time zone
 * @param timed whether a time was stated
 */
public record Published(Instant instant, LocalDate day, boolean timed) {
    /** What a user is told to write. */
    public static final String EXPECTED =
            "expected ISO 8601, such as 2025-08-20 or 2025-08-20T14:05:00Z, or 2025-08-20T14:05:00+02:00";

    /** An earlier one is a slip, or a year of two digits. */
    private static final int FIRST_YEAR = 1000;

    // ISO 8601 calendar dates, and what Jekyll and Hugo write: a blank for the T, seconds and zone optional.
    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})"
                    + "(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)? ?(Z|z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");

    /** Reads a date; nothing when it is none, or names a day that no calendar has. */
    public static Optional<Published> parse(String text, ZoneId zone) {
        Matcher iso = ISO.matcher(text);
        try {
            return iso.matches() ? iso(iso, zone) : rfc1123(text, zone);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Published> iso(Matcher match, ZoneId zone) {
        LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        if (day.getYear() < FIRST_YEAR) {
            return Optional.empty();
        }
        if (match.group(4) == null) {
            return Optional.of(new Published(day.atStartOfDay(zone).toInstant(), day, false));
        }
        int second = match.group(6) == null ? 0 : number(match, 6);
        LocalDateTime local = day.atTime(LocalTime.of(number(match, 4), number(match, 5), second));
        return Optional.of(at(local.atZone(offset(match.group(7), zone)), zone));
    }

    private static ZoneId offset(@Nullable String written, ZoneId zone) {
        if (written == null) {
            return zone;
        }
        return written.length() == 1 || written.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static Optional<Published> rfc1123(String text, ZoneId zone) {
        try {
            ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return moment.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(at(moment, zone));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Published at(ZonedDateTime moment, ZoneId zone) {
        return new Published(
                moment.toInstant(), moment.withZoneSameInstant(zone).toLocalDate(), true);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
