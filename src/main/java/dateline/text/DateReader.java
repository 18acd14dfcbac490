package dateline.text;

import dateline.text.ClockReader.Clock;
import dateline.text.DateTokens.Kind;
import dateline.text.DateTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a date, with a time before or behind it, from the tokens of a text. */
final class DateReader {
    /** What stands between a date and its time in the languages of {@link MonthNames}. */
    private static final Set<String> BETWEEN = Set.of(
            "at", "um", "a", "alle", "ore", "kl", "klo", "las", "as", "om", "o", "godz", "la", "t", "в", "о", "on",
            "am", "le", "den", "der", "il", "el", "em", "of");

    private static final Set<String> WEEKDAY_STARTS = Set.of(
            "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "die", "di", "mit", "mi", "don", "do", "fre", "fr",
            "sam", "sa", "son", "so", "lun", "mar", "mer", "jeu", "ven", "dim", "mie", "jue", "vie", "sab", "dom",
            "gio", "seg", "ter", "qua", "qui", "sex", "maa", "din", "woe", "vri", "zat", "zon", "pon", "wto", "sro",
            "czw", "pia", "sob", "nie");

    /** Behind a day: {@code 18th}, {@code 1er}, {@code 1º}, {@code 18 de}, {@code 18th of}, {@code 18 d'}. */
    private static final Set<String> AFTER_DAY =
            Set.of("st", "nd", "rd", "th", "er", "re", "e", "o", "a", "de", "of", "del", "d", "da", "ta", "日", "일");

    private final DateTokens tokens;
    private final DateOrder order;
    private final ClockReader clocks;

    DateReader(DateTokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.order = order;
        this.clocks = new ClockReader(tokens);
    }

    /**
     * A date as it stands.
     *
     * @param iso ISO 8601
     * @param next the first token behind it
     */
    record Reading(String iso, int next) {}

    /** A day, and the time that some forms have inside. */
    private record Day(LocalDate date, @Nullable Clock clock, int next) {
        Day(LocalDate date, int next) {
            this(date, null, next);
        }
    }

    /** The date that begins at a token, with its time; null when none begins there. */
    @Nullable
    Reading read(int i) {
        Day day = day(i);
        if (day != null) {
            Clock clock = day.clock() == null ? clockBehind(day.next()) : day.clock();
            int next = clock == null ? day.next() : Math.max(clock.next(), day.next());
            return new Reading(iso(day.date(), clock), next);
        }
        Clock clock = clocks.read(i, false);
        Day behind = clock == null ? null : day(weekday(between(clock.next())));
        return behind == null || behind.clock() != null ? null : new Reading(iso(behind.date(), clock), behind.next());
    }

    /** The place behind a weekday and its comma; the same place when there is none. */
    int weekday(int i) {
        String word = tokens.at(i).text();
        boolean named = tokens.at(i).kind() == Kind.WORD
                && (WEEKDAY_STARTS.contains(word)
                        || (word.length() > 4 && WEEKDAY_STARTS.contains(word.substring(0, 3))));
        if (!named || (MonthNames.number(word) != 0 && tokens.at(i + 1).digits(1, 2))) {
            return i;
        }
        return between(i + 1);
    }

    private int between(int i) {
        int next = i;
        while (next < i + 3
                && (tokens.mark(next, ",.|-–—·•/@")
                        || BETWEEN.contains(tokens.at(next).text()))) {
            next++;
        }
        return next;
    }

    private @Nullable Clock clockBehind(int i) {
        int start = between(i);
        boolean announced = word(i, start - 1) || word(i, start - 2);
        return clocks.read(start, announced);
    }

    private boolean word(int from, int i) {
        return i >= from && tokens.at(i).kind() == Kind.WORD;
    }

    private static String iso(LocalDate date, @Nullable Clock clock) {
        if (clock == null) {
            return date.toString();
        }
        LocalDateTime moment = date.atTime(clock.time());
        ZoneOffset offset = clock.on(moment);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment) + (offset == null ? "" : offset.getId());
    }

    private @Nullable Day day(int i) {
        Token first = tokens.at(i);
        if (first.kind() == Kind.WORD) {
            int month = MonthNames.number(first.text());
            return month == 0 ? null : monthFirst(month, i + 1);
        }
        if (first.digits(8, 8)) {
            String digits = first.text();
            return day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6), i + 1);
        }
        if (first.digits(4, 4)) {
            return yearFirst(i);
        }
        return first.digits(1, 2) ? dayFirst(i) : null;
    }

    /** {@code 2019-11-18}, {@code 2019. 11. 18.}, {@code 2019 november 18}, {@code 2019年11月18日}. */
    private @Nullable Day yearFirst(int i) {
        String year = tokens.at(i).text();
        int at = i + 1;
        if (tokens.at(at).is("年") || tokens.at(at).is("년")) {
            boolean whole = tokens.at(at + 2).is("月") || tokens.at(at + 2).is("월");
            return whole ? day(year, tokens.at(at + 1).text(), tokens.at(at + 3).text(), at + 5) : null;
        }
        String mark = tokens.mark(at, "-/.") ? tokens.at(at).text() : "";
        at += mark.isEmpty() ? 0 : 1;
        int month = tokens.at(at).kind() == Kind.WORD
                ? MonthNames.number(tokens.at(at).text())
                : 0;
        boolean numbers = !mark.isEmpty() && tokens.at(at).digits(1, 2) && tokens.mark(at + 1, mark);
        if (month == 0 && !numbers) {
            return null;
        }
        at = tokens.mark(at + 1, "-/.") ? at + 2 : at + 1;
        String number = numbers ? tokens.at(at - 2).text() : String.valueOf(month);
        return tokens.at(at).digits(1, 2) ? day(year, number, tokens.at(at).text(), at + 1) : null;
    }

    /** {@code 18.11.2019}, {@code 11/18/2019}, {@code 18 de noviembre de 2019}, {@code 18-Nov-2019}. */
    private @Nullable Day dayFirst(int i) {
        int at = i + 1;
        if (tokens.mark(at, "./-") && tokens.at(at + 1).digits(1, 2)) {
            String mark = tokens.at(at).text();
            boolean whole = tokens.mark(at + 2, mark) && tokens.at(at + 3).digits(4, 4);
            return whole ? numeric(i, at + 1, at + 3, mark.equals(".")) : null;
        }
        while (at < i + 4
                && (tokens.mark(at, ".-/°'’")
                        || AFTER_DAY.contains(tokens.at(at).text()))) {
            at++;
        }
        int month = tokens.at(at).kind() == Kind.WORD
                ? MonthNames.number(tokens.at(at).text())
                : 0;
        return month == 0 ? null : withYear(month, tokens.at(i).text(), at + 1);
    }

    private @Nullable Day numeric(int first, int second, int year, boolean dots) {
        int a = tokens.at(first).value();
        int b = tokens.at(second).value();
        boolean dayFirst = dots || a > 12 || (b <= 12 && order == DateOrder.DAY_FIRST) || a == b;
        boolean monthFirst = !dots && (b > 12 || order == DateOrder.MONTH_FIRST);
        if (!dayFirst && !monthFirst) {
            return null;
        }
        int month = dayFirst ? second : first;
        return day(
                tokens.at(year).text(),
                tokens.at(month).text(),
                tokens.at(dayFirst ? first : second).text(),
                year + 1);
    }

    /** {@code Nov 18, 2019}, {@code Nov. 18th 2019}, {@code Nov 18 18:05:00 GMT 2019}. */
    private @Nullable Day monthFirst(int month, int i) {
        int at = tokens.mark(i, ".-/") ? i + 1 : i;
        if (!tokens.at(at).digits(1, 2)) {
            return null;
        }
        String day = tokens.at(at).text();
        int next = at + 1;
        if (AFTER_DAY.contains(tokens.at(next).text())) {
            next++;
        }
        Clock clock = clocks.read(next, false);
        if (clock != null && tokens.at(clock.next()).digits(4, 4)) {
            Day whole = day(tokens.at(clock.next()).text(), String.valueOf(month), day, clock.next() + 1);
            return whole == null ? null : new Day(whole.date(), clock, whole.next());
        }
        return withYear(month, day, next);
    }

    private @Nullable Day withYear(int month, String day, int i) {
        int at = i;
        while (at < i + 2
                && (tokens.mark(at, ".,-/")
                        || tokens.at(at).is("de")
                        || tokens.at(at).is("del"))) {
            at++;
        }
        return tokens.at(at).digits(4, 4) ? day(tokens.at(at).text(), String.valueOf(month), day, at + 1) : null;
    }

    private static @Nullable Day day(String year, String month, String day, int next) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1000 ? null : new Day(date, next);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
