package dateline.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words below a picture apart.
 *
 * <pre>
 * Captions.parse("Boats in the harbour on Monday. (Jane Roe/AP)")      -> "Boats in the harbour on Monday.", Jane Roe/AP
 * Captions.parse("Boats in the harbour. Photograph: Jane Roe")         -> "Boats in the harbour.", Jane Roe
 * Captions.parse("Boats. Jane Roe/AP hide caption toggle caption Jane Roe/AP") -> "Boats.", Jane Roe/AP
 * </pre>
 */
public final class Captions {
    private static final String LABEL =
            "(?:(?:photo(?:graph)?|image|picture|pic|illustration|file) ?(?:credits?|courtesy of|by|source)? ?[:/]"
                    + "|(?:photo(?:graph)?|image|picture|illustration) (?:courtesy of|by|credit)|credits?:|courtesy(?: of|:))";

    private static final Pattern BUTTONS =
            Pattern.compile(" ?(?:hide caption|toggle caption|enlarge (?:this )?image)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEAD = Pattern.compile("^" + LABEL + " ?", Pattern.CASE_INSENSITIVE);

    /** A name, then what shows that it is one: an agency behind a slash or "via". */
    private static final String SIGNED = "(?:\\p{Lu}[\\p{L}.'\u2019-]* ?){1,5}(?:/|via )[\\p{L} .,/&'\u2019-]{2,60}";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^(.*?) ?\\(([^()]{2,90})\\)\\.?$"),
            Pattern.compile("^(.*?) ?(?i:" + LABEL + ") ?([^.]{2,90})\\.?$"),
            Pattern.compile("^(.*[.!?\"\u201d]) (" + SIGNED + ")$"));

    private Captions() {}

    /**
     * The text and the credit; never an image.
     *
     * @param words of one caption, any white space
     */
    public static Caption parse(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() > 2000) {
            return new Caption(line, null, null);
        }
        String plain = withoutButtons(line);
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                return new Caption(found.group(1).strip(), credit(found.group(2)), null);
            }
        }
        return new Caption(plain, null, null);
    }

    private static String credit(String words) {
        return LEAD.matcher(words.strip()).replaceFirst("").strip();
    }

    /** Between the buttons of a caption stands its credit, a second time. */
    private static String withoutButtons(String line) {
        Matcher button = BUTTONS.matcher(line);
        if (!button.find()) {
            return line;
        }
        String before = line.substring(0, button.start()).strip();
        String after =
                button.reset(line.substring(button.start())).replaceAll("").strip();
        return !after.isEmpty() && before.endsWith(after)
                ? (before.substring(0, before.length() - after.length()).strip() + " (" + after + ")").strip()
                : (before + " " + after).strip();
    }
}
