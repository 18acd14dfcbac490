package dateline.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a time of day with its zone from tokens: {@code 4:07 PM EST}, {@code 14.05 Uhr}, {@code 14h05}. */
final class ClockReader {
    private static final Set<String> CLOCK_WORDS = Set.of("uhr", "hrs", "hours", "ч", "heures");

    private final DateTokens tokens;

    ClockReader(DateTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A time as it stands.
     *
     * @param zone letters of the zone, folded, or null
     * @param offset the zone in numbers, or null
     * @param next the first token behind it
     */
    record Clock(
            LocalTime time, @Nullable String zone, @Nullable ZoneOffset offset, int next) {
        /** The zone on a day; null when the text has none. */
        @Nullable
        ZoneOffset on(LocalDateTime moment) {
            if (offset != null) {
                return offset;
            }
            return zone == null ? null : ZoneNames.offset(zone, moment);
        }
    }

    /** A time without zone: numbers read so far. */
    private record Parts(int hour, int minute, int second, boolean needsWord, int next) {}

    /**
     * The time that begins at a token, or null.
     *
     * @param announced whether a word such as "um" or "at" stands before it, which makes {@code 14.05} a time
     */
    @Nullable
    Clock read(int i, boolean announced) {
        Parts parts = parts(i);
        if (parts == null) {
            return null;
        }
        int half = half(parts.next());
        int hour = half == 0 ? parts.hour() : half(parts.hour(), half);
        int next = half == 0 ? parts.next() : afterHalf(parts.next());
        boolean word = CLOCK_WORDS.contains(tokens.at(next).text());
        if (word) {
            next++;
        }
        if (hour < 0 || hour > 23 || (parts.needsWord() && half == 0 && !word && !announced)) {
            return null;
        }
        return zoned(LocalTime.of(hour, parts.minute(), parts.second()), next);
    }

    private @Nullable Parts parts(int i) {
        if (tokens.at(i).digits(4, 4) || tokens.at(i).digits(6, 6)) {
            return compact(i);
        }
        if (!tokens.at(i).digits(1, 2)) {
            return null;
        }
        int hour = tokens.at(i).value();
        boolean colon = tokens.joint(i + 1, ":");
        boolean letter = tokens.at(i + 1).is("h") && !tokens.at(i + 2).apart();
        boolean dot = tokens.joint(i + 1, ".");
        if ((colon || letter || dot) && tokens.at(i + 2).digits(2, 2)) {
            return withSeconds(hour, i + 2, dot);
        }
        if (tokens.at(i + 1).is("h")) {
            return new Parts(hour, 0, 0, false, i + 2);
        }
        boolean bare = half(i + 1) != 0 || CLOCK_WORDS.contains(tokens.at(i + 1).text());
        return bare ? new Parts(hour, 0, 0, true, i + 1) : null;
    }

    /** {@code T140500} of a compact ISO date. */
    private @Nullable Parts compact(int i) {
        if (!tokens.at(i - 1).is("t") || tokens.at(i).apart()) {
            return null;
        }
        String digits = tokens.at(i).text();
        int second = digits.length() == 6 ? Integer.parseInt(digits.substring(4)) : 0;
        int minute = Integer.parseInt(digits.substring(2, 4));
        return valid(new Parts(Integer.parseInt(digits.substring(0, 2)), minute, second, false, i + 1));
    }

    private @Nullable Parts withSeconds(int hour, int minuteAt, boolean dot) {
        int next = minuteAt + 1;
        int second = 0;
        if (tokens.joint(next, dot ? "." : ":") && tokens.at(next + 1).digits(2, 2)) {
            second = tokens.at(next + 1).value();
            next += 2;
            if (tokens.joint(next, ".,") && tokens.at(next + 1).digits(1, 9)) {
                next += 2;
            }
        }
        return valid(new Parts(hour, tokens.at(minuteAt).value(), second, dot, next));
    }

    private static @Nullable Parts valid(Parts parts) {
        return parts.minute() > 59 || parts.second() > 59 ? null : parts;
    }

    /** Half of the day: 1 for am, 2 for pm, 0 when there is none. */
    private int half(int i) {
        String word = tokens.at(i).text();
        boolean dotted = tokens.mark(i + 1, ".") && tokens.at(i + 2).is("m");
        if (word.equals("am") || (word.equals("a") && dotted)) {
            return 1;
        }
        return word.equals("pm") || (word.equals("p") && dotted) ? 2 : 0;
    }

    private int afterHalf(int i) {
        if (tokens.at(i).text().length() == 2) {
            return i + 1;
        }
        return tokens.mark(i + 3, ".") ? i + 4 : i + 3;
    }

    /** Hour of the day; -1 when no clock shows it. "14:05 PM" is a slip that tells the same. */
    private static int half(int hour, int half) {
        if (hour > 12) {
            return half == 2 ? hour : -1;
        }
        return hour == 0 && half == 2 ? -1 : hour % 12 + (half == 2 ? 12 : 0);
    }

    private Clock zoned(LocalTime time, int i) {
        if (tokens.mark(i, "(")
                && tokens.mark(i + 2, ")")
                && ZoneNames.known(tokens.at(i + 1).text())) {
            return new Clock(time, tokens.at(i + 1).text(), null, i + 3);
        }
        String letters = tokens.at(i).text();
        boolean named = ZoneNames.known(letters);
        int sign = named ? i + 1 : i;
        boolean world = !named || letters.equals("gmt") || letters.equals("utc");
        if (world && tokens.mark(sign, "+-−") && !tokens.at(sign + 1).apart()) {
            Clock clock = numbered(time, sign);
            if (clock != null) {
                return clock;
            }
        }
        return named ? new Clock(time, letters, null, i + 1) : new Clock(time, null, null, i);
    }

    /** {@code +02:00}, {@code +0200}, {@code +2}. */
    private @Nullable Clock numbered(LocalTime time, int sign) {
        DateTokens.Token first = tokens.at(sign + 1);
        boolean colon = tokens.joint(sign + 2, ":") && tokens.at(sign + 3).digits(2, 2);
        if (!first.digits(1, 2) && !first.digits(4, 4)) {
            return null;
        }
        int hours = first.text().length() == 4 ? first.value() / 100 : first.value();
        int minutes = first.text().length() == 4
                ? first.value() % 100
                : colon ? tokens.at(sign + 3).value() : 0;
        ZoneOffset offset = ZoneNames.offset(tokens.at(sign).is("+") ? 1 : -1, hours, minutes);
        return offset == null ? null : new Clock(time, null, offset, afterComment(sign + (colon ? 4 : 2)));
    }

    /** Behind the {@code (CEST)} of JavaScript, which says nothing new. */
    private int afterComment(int i) {
        int end = i + 1;
        while (tokens.mark(i, "(") && end < i + 6 && !tokens.mark(end, ")")) {
            end++;
        }
        return tokens.mark(i, "(") && tokens.mark(end, ")") ? end + 1 : i;
    }
}
