package dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * What the interface says in one language. A text is looked up by its English, which also stands in when a language lacks
 * it; so templates stay readable.
 *
 * <pre>
 * phrases.say("About {1}", "NATO")               -> "Über NATO"
 * phrases.count(3, "{n} story", "{n} stories")   -> "3 Geschichten"
 * phrases.full(LocalDate.of(2025, 8, 20))        -> "Mittwoch, 20. August 2025"
 * </pre>
 *
 * @param texts translations by their English
 * @param forms translations that go with a number, by the English of more than one: a text for each form of {@link Plural}
 * @param calendar how dates and numbers are written
 */
public record Phrases(Map<String, String> texts, Map<String, Map<String, String>> forms, Calendar calendar) {
    /** English, which needs no translation. */
    public static final Phrases ENGLISH = new Phrases(
            Map.of(),
            Map.of(),
            new Calendar(
                    "ltr",
                    Plural.ONE_OTHER,
                    ",",
                    English.MONTHS,
                    English.DAYS,
                    "{d} {month} {y}",
                    "{weekday}, {day}",
                    "{month} {y}"));

    /**
     * How a language writes dates and numbers.
     *
     * @param direction {@code ltr} or {@code rtl}
     * @param thousands what parts groups of three digits
     * @param months from January
     * @param weekdays from Monday
     * @param day such as {@code {d}. {month} {y}}
     * @param full such as {@code {weekday}, {day}}
     * @param month such as {@code {month} {y}}
     */
    public record Calendar(
            String direction,
            Plural plural,
            String thousands,
            List<String> months,
            List<String> weekdays,
            String day,
            String full,
            String month) {}

    /** A text, with values in the places of {@code {1}}, {@code {2}} and so on. */
    public String say(String english, Object... values) {
        String text = texts.get(english);
        if (text == null) {
            text = forms.getOrDefault(english, Map.of()).getOrDefault("other", english);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + (i + 1) + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** A text that goes with a number, which stands in the place of {@code {n}}. */
    public String count(long n, String one, String many) {
        Map<String, String> own = forms.getOrDefault(many, Map.of());
        String english = n == 1 ? one : many;
        String form = own.getOrDefault(calendar.plural().form(n), own.getOrDefault("other", english));
        return form.replace("{n}", number(n));
    }

    /** {@code 1,133} for 1133. */
    public String number(long n) {
        String english = English.number(n);
        return calendar.thousands().equals(",") ? english : english.replace(",", calendar.thousands());
    }

    /** {@code 20 August 2025}. */
    public String day(LocalDate day) {
        return calendar.day()
                .replace("{d}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", month(day.getMonthValue()))
                .replace("{y}", Integer.toString(day.getYear()));
    }

    /** {@code Wednesday, 20 August 2025}. */
    public String full(LocalDate day) {
        return calendar.full().replace("{weekday}", weekday(day.getDayOfWeek())).replace("{day}", day(day));
    }

    /** {@code August 2025}. */
    public String month(YearMonth month) {
        return calendar.month()
                .replace("{month}", month(month.getMonthValue()))
                .replace("{y}", Integer.toString(month.getYear()));
    }

    /** {@code August} for 8. */
    public String month(int number) {
        return calendar.months().get(number - 1);
    }

    /** {@code Wednesday}. */
    public String weekday(DayOfWeek day) {
        return calendar.weekdays().get(day.getValue() - 1);
    }

    /** {@code Mo, Tu, We} and so on. */
    public List<String> shortWeekdays() {
        return calendar.weekdays().stream()
                .map(name -> name.length() > 3 && name.charAt(0) < 0x250 ? name.substring(0, 2) : name)
                .toList();
    }

    /** {@code 18:05}. */
    public String time(ZonedDateTime moment) {
        return English.time(moment);
    }
}
