package dateline.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When the article appeared: {@code Published Nov 18, 2019 at 4:07 PM | Updated at 5:36 PM CST on Nov 18, 2019}. */
final class TimeStamp implements Rule {
    private static final int LONGEST = 160;

    private static final String LABEL =
            "(?:(?:first |last |originally |article )*(?:published|updated|posted|modified|created|edited|date)(?: on| at| online)?:? ?)";

    private static final String READING = "\\d{1,3}[ -]min(?:ute)?s?(?:\\.| read)?";

    private static final String MORE =
            "(?: ?[|\u2022\u00b7,/\u2013\u2014-]? ?(?:" + LABEL + "?" + When.MOMENT + "|" + READING + "))*";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:" + LABEL + When.MOMENT + MORE + "|" + When.MOMENT + " ?[|\u2022\u00b7-]? ?" + READING
                    + ")(?: on \\p{Lu}\\p{L}+\\.)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.]+[ ,|]+){0,3}" + LABEL + "?" + When.MOMENT + MORE + "\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK = Pattern.compile(When.CLOCK);
    private static final Pattern MOMENT = Pattern.compile(When.MOMENT, Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINTS = Pattern.compile(" ?[|\u2022\u00b7\u2013@-] ?");

    @Override
    public String name() {
        return "time-stamp";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(
                "published",
                "updated",
                "posted",
                "modified",
                "created",
                "edited",
                "date",
                "read",
                "jan",
                "feb",
                "mar",
                "apr",
                "may",
                "jun",
                "jul",
                "aug",
                "sep",
                "sept",
                "oct",
                "nov",
                "dec",
                "january",
                "february",
                "march",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "am",
                "pm");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        String text = passage.text();
        if (passage.line() && text.length() <= LONGEST && alone(text)) {
            return new Span(0, text.length());
        }
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Matcher stamp = LABELLED.matcher(text).region(at, Math.min(passage.end(), at + LONGEST));
            if (stamp.lookingAt()) {
                return new Span(at, stamp.end());
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        boolean later = false;
        int before = 0;
        for (Matcher moment = MOMENT.matcher(words); moment.find(); before = moment.end()) {
            String label = words.substring(before, moment.start()).toLowerCase(Locale.ROOT);
            String written = JOINTS.matcher(moment.group()).replaceAll(" ").strip();
            later = later || label.contains("updated") || label.contains("modified");
            if (later) {
                lessons.updated(written);
            } else {
                lessons.published(written);
            }
        }
    }

    /** A mere day may be a heading of the story; one with a time of day is not. */
    private static boolean alone(String text) {
        return ALONE.matcher(text).matches()
                && (CLOCK.matcher(text).find() || LABELLED.matcher(text).lookingAt());
    }
}
