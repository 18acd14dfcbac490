package dateline.text;

import dateline.text.DateReader.Reading;
import dateline.text.DateTokens.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people and programs write them, to ISO 8601.
 *
 * <pre>
 * DateText.iso("Nov 18, 2019 at 4:07 PM EST") -> 2019-11-18T16:07:00-05:00
 * DateText.iso("Wed, 20 Aug 2025 18:05:00 GMT") -> 2025-08-20T18:05:00Z
 * DateText.iso("20.08.2025") -> 2025-08-20
 * DateText.iso("03/04/2025") -> nothing, but DateText.iso("03/04/2025", "de") -> 2025-04-03
 * </pre>
 *
 * Nothing is made up: a year of two digits, a month without a day and a day that no calendar has are no dates; a time
 * without a zone stays without one. Fractions of seconds are dropped. Time is linear in the length of the text.
 */
public final class DateText {
    /** A date is not longer; what is longer is not looked at as one. */
    private static final int LONGEST = 120;

    /** How much of a text is searched, in UTF-16 units. */
    private static final int SEARCHED = 20_000;

    /** Inside words, numbers outside of these years are rarely years. */
    private static final String EARLIEST = "1900";

    private static final String LATEST = "2099";

    private static final long MILLISECONDS_FROM = 100_000_000_000L;
    private static final long SECONDS_FROM = 100_000_000L;

    private DateText() {}

    /**
     * A date inside a text.
     *
     * @param iso ISO 8601
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Found(String iso, int start, int end) {}

    /**
     * The date that the whole text is; nothing when it is none, or names a day that no calendar has. A time without a
     * zone stays without one; a time is never made up.
     */
    public static Optional<String> iso(String text) {
        return iso(text, null);
    }

    /**
     * As {@link #iso(String)}, where the language decides whether {@code 03/04/2025} is in March or in April.
     *
     * @param language BCP 47, such as {@code de} or {@code en-US}; null when not known. English without a country does
     *     not decide
     */
    public static Optional<String> iso(String text, @Nullable String language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        DateTokens tokens = new DateTokens(text);
        DateReader reader = new DateReader(tokens, DateOrder.of(language));
        Reading reading = reader.read(reader.weekday(0));
        if (reading == null) {
            return Optional.empty();
        }
        int end = tokens.mark(reading.next(), ".") ? reading.next() + 1 : reading.next();
        return end == tokens.size() ? Optional.of(reading.iso()) : Optional.empty();
    }

    /**
     * The first date inside words, of the years from 1900 to 2099.
     *
     * <pre>DateText.find("Updated 18 November 2019, 14:05") -> 2019-11-18T14:05:00, from 8 to 31</pre>
     */
    public static Optional<Found> find(String text) {
        return find(text, null);
    }

    /** As {@link #find(String)}; for the language see {@link #iso(String, String)}. */
    public static Optional<Found> find(String text, @Nullable String language) {
        return find(text, 0, language);
    }

    /**
     * As {@link #find(String, String)}, for a date that begins at a place or later.
     *
     * @param from in UTF-16 units
     */
    public static Optional<Found> find(String text, int from, @Nullable String language) {
        DateTokens tokens = new DateTokens(text.substring(from, Math.min(text.length(), from + SEARCHED)));
        DateReader reader = new DateReader(tokens, DateOrder.of(language));
        for (int i = 0; i < tokens.size(); i++) {
            Reading reading = starts(tokens, i) ? reader.read(i) : null;
            if (reading != null && plausible(reading.iso()) && ends(tokens, reading.next())) {
                return Optional.of(new Found(
                        reading.iso(),
                        from + tokens.at(i).start(),
                        from + tokens.at(reading.next() - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean plausible(String iso) {
        return iso.compareTo(EARLIEST) >= 0 && iso.substring(0, 4).compareTo(LATEST) <= 0;
    }

    /** A number that is glued to a word or to another number is part of something else. */
    private static boolean starts(DateTokens tokens, int i) {
        if (tokens.at(i).kind() == Kind.MARK) {
            return false;
        }
        boolean word =
                tokens.at(i - 1).kind() == Kind.WORD && tokens.at(i).text().length() != 4;
        boolean number = tokens.mark(i - 1, "./-:_") && tokens.at(i - 2).kind() == Kind.NUMBER;
        return tokens.at(i).apart() || (!word && !number);
    }

    private static boolean ends(DateTokens tokens, int next) {
        boolean digits =
                tokens.at(next).kind() == Kind.NUMBER && !tokens.at(next).apart();
        boolean more = tokens.joint(next, "./-_") && tokens.at(next + 1).kind() == Kind.NUMBER;
        return !digits && !more;
    }

    /**
     * Seconds or milliseconds since 1970 as ISO 8601 in UTC; for fields that are known to hold such numbers, since a
     * number alone is no date. From 1973 on, so that the two can be told apart.
     */
    public static Optional<String> epoch(String text) {
        String digits = text.strip();
        if (digits.length() < 9 || digits.length() > 13 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        long seconds = number >= MILLISECONDS_FROM ? number / 1000 : number;
        if (seconds < SECONDS_FROM) {
            return Optional.empty();
        }
        Instant moment = Instant.ofEpochSecond(seconds).truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(moment.toString());
    }
}
