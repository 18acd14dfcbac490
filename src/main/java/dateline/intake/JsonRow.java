package dateline.intake;

import dateline.text.PlainText;
import dateline.text.WebAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, under any of the names that exports have for them. The first name that has a usable value
 * counts.
 *
 * @param fields as read by {@link dateline.syntax.JsonTree}
 */
record JsonRow(Map<?, ?> fields) {
    /** Where a value is an object, what it is about: {@code {"id": 3, "name": "Example Wire"}}. */
    private static final List<String> INNER =
            List.of("name", "title", "content", "text", "value", "href", "url", "html");

    /** Epochs below are in seconds, those above in milliseconds, and so on: 10^11 seconds are the year 5138. */
    private static final double LARGEST_EPOCH = 1e11;

    /** A text as it stands, or null. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            String text = text(fields.get(name));
            if (text != null && !text.isBlank()) {
                return PlainText.of(text);
            }
        }
        return null;
    }

    /** A text in one line, or null. */
    @Nullable
    String line(String... names) {
        String text = text(names);
        return text == null ? null : PlainText.oneLine(text);
    }

    /** Words in one line that may be written as HTML, or null. */
    @Nullable
    String words(String... names) {
        String text = text(names);
        return text == null ? null : HtmlWords.of(text);
    }

    /** An absolute address, or null. */
    @Nullable
    String address(String... names) {
        for (String name : names) {
            Object value = first(fields.get(name));
            String text = value instanceof Map<?, ?> map ? new JsonRow(map).text("href", "url", "src") : text(value);
            String address = text == null ? null : WebAddress.absolute(text);
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    /** A date as it is written, a number of seconds (or of milliseconds and so on) since 1970 as a moment; or null. */
    @Nullable
    String date(String... names) {
        for (String name : names) {
            Object value = fields.get(name);
            if (value instanceof Number number && number.doubleValue() > 0) {
                return moment(number.doubleValue());
            }
            String text = text(value);
            if (text != null && !text.isBlank()) {
                return text.matches("[0-9]{9,19}") ? moment(Double.parseDouble(text)) : PlainText.oneLine(text);
            }
        }
        return null;
    }

    private static String moment(double epoch) {
        double seconds = epoch;
        while (seconds > LARGEST_EPOCH) {
            seconds /= 1000;
        }
        return Instant.ofEpochSecond((long) seconds).toString();
    }

    /**
     * Several texts, each in one line.
     *
     * @param separators the characters that part them in a text that holds several, as a regular expression
     */
    List<String> list(String separators, String... names) {
        for (String name : names) {
            List<String> found = new ArrayList<>();
            Object value = fields.get(name);
            for (Object item : value instanceof List<?> items ? items : value == null ? List.of() : List.of(value)) {
                String text = text(item);
                for (String part : text == null ? new String[0] : text.split(separators)) {
                    String line = PlainText.oneLine(part);
                    if (!line.isEmpty() && !found.contains(line)) {
                        found.add(line);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** An object inside, or an empty one. */
    JsonRow inner(String name) {
        return new JsonRow(fields.get(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    private static @Nullable Object first(@Nullable Object value) {
        return value instanceof List<?> items && !items.isEmpty() ? items.get(0) : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            for (String name : INNER) {
                if (map.get(name) instanceof String text) {
                    return text;
                }
            }
            return null;
        }
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
