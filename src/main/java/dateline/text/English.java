package dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Dates and numbers in English words. The names are written here and not taken from the platform, whose locale data change from one
 * Java version to the next, so that a site has the same bytes on all of them.
 *
 * <pre>English.full(LocalDate.of(2025, 8, 20)) -> "Wednesday, 20 August 2025"</pre>
 */
public final class English {
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Years of four digits. */
    private static final int FIRST_OF_FOUR = 1000;

    private static final int LAST_OF_FOUR = 9999;

    /** Every date has several of them, and every page some dozen dates. */
    private static final String[] TWO = new String[100];

    static {
        for (int n = 0; n < TWO.length; n++) {
            TWO[n] = n < 10 ? "0" + n : Integer.toString(n);
        }
    }

    private English() {}

    /** {@code 20 August 2025}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /** {@code Wednesday, 20 August 2025}. */
    public static String full(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + day(day);
    }

    /** {@code August 2025}. */
    public static String month(YearMonth month) {
        return month(month.getMonthValue()) + " " + month.getYear();
    }

    /** {@code August} for 8. */
    public static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** {@code Wednesday}. */
    public static String weekday(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** {@code 18:05}. */
    public static String time(ZonedDateTime moment) {
        return two(moment.getHour()) + ":" + two(moment.getMinute());
    }

    /** ISO 8601, to the second: {@code 2025-08-20T18:05:00+02:00}, with {@code Z} for no offset. */
    public static String iso(ZonedDateTime moment) {
        if (moment.getYear() < FIRST_OF_FOUR || moment.getYear() > LAST_OF_FOUR) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
        }
        return moment.getYear()
                + "-" + two(moment.getMonthValue())
                + "-" + two(moment.getDayOfMonth())
                + "T" + time(moment) + ":" + two(moment.getSecond())
                + moment.getOffset().getId();
    }

    /** The date of RSS 2.0, by RFC 822 with a year of four digits: {@code Wed, 20 Aug 2025 18:05:00 +0000}. */
    public static String rfc822(ZonedDateTime moment) {
        String offset = moment.getOffset().getId();
        return weekday(moment.getDayOfWeek()).substring(0, 3)
                + ", " + two(moment.getDayOfMonth())
                + " " + month(moment.getMonthValue()).substring(0, 3)
                + " " + moment.getYear()
                + " " + time(moment) + ":" + two(moment.getSecond())
                + " " + (offset.equals("Z") ? "+0000" : offset.replace(":", "").substring(0, 5));
    }

    /** {@code 1 page}, {@code 1,133 pages}: for nouns that take an s. */
    public static String count(long n, String noun) {
        return number(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** 1,133 for 1133. */
    public static String number(long n) {
        String digits = Long.toString(n);
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (n < 0 ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /** 0.05 for 5, 12.30 for 1230; not negative. */
    public static String hundredths(long hundredths) {
        String rest = Long.toString(hundredths % 100);
        return hundredths / 100 + (rest.length() < 2 ? ".0" : ".") + rest;
    }

    /** 1.3 for 13, 2 for 20. */
    public static String tenths(long tenths) {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** {@code 08} for 8; from 0 to 99. */
    public static String two(int n) {
        return TWO[n];
    }
}
