package dateline.problem;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, with where it is and how to mend it.
 *
 * <pre>
 * error: content/2025/08/20/nato.md:3:7: date: "2025-13-45" is not a date
 *   3 | date: "2025-13-45"
 *     |       ^
 *   hint: expected ISO 8601, such as 2025-08-20
 * </pre>
 *
 * @param severity how bad it is
 * @param place where it is, or null when it is in no file
 * @param message one sentence without a full stop; where it quotes an input of several lines, these become one
 * @param excerpt the line of the file that {@code place} names, or null
 * @param hint how to mend it, or null where that is plain
 */
public record Problem(
        Severity severity,
        @Nullable Place place,
        String message,
        @Nullable String excerpt,
        @Nullable String hint) {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private static final Comparator<Place> PLACES = Comparator.nullsFirst(Comparator.naturalOrder());

    /** By place (those without one first), then severity and message, so that every run tells them alike. */
    public static final Comparator<Problem> ORDER = (one, other) -> {
        int order = PLACES.compare(one.place, other.place);
        order = order != 0 ? order : one.severity.compareTo(other.severity);
        return order != 0 ? order : one.message.compareTo(other.message);
    };

    /** Libraries and hostile inputs bring line ends along, which would look like another problem in a list. */
    public Problem {
        message = LINE_END.matcher(message).replaceAll(" ");
    }

    /** An error that is in no particular file. */
    public static Problem error(String message, @Nullable String hint) {
        return new Problem(Severity.ERROR, null, message, null, hint);
    }

    /** An error in a file as a whole. */
    public static Problem error(Place place, String message, @Nullable String hint) {
        return new Problem(Severity.ERROR, place, message, null, hint);
    }

    /** A warning about a file as a whole. */
    public static Problem warning(Place place, String message, @Nullable String hint) {
        return new Problem(Severity.WARNING, place, message, null, hint);
    }

    /** Worth knowing, in no particular file. */
    public static Problem note(String message, @Nullable String hint) {
        return new Problem(Severity.NOTE, null, message, null, hint);
    }
}
