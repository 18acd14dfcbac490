package dateline.render;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.Fields;
import dateline.syntax.YamlReader;
import dateline.text.Phrases;
import dateline.text.Plural;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the interface texts of a language: {@code messages/de.yml} of the theme, and over it that of the site.
 *
 * <pre>
 * direction: ltr
 * months: [Januar, ...]
 * texts:
 *   "All topics": Alle Themen
 *   "{n} stories": {one: "{n} Geschichte", other: "{n} Geschichten"}
 * </pre>
 */
public final class Messages {
    private static final List<String> KEYS =
            List.of("direction", "plural", "thousands", "months", "weekdays", "day", "full", "month", "texts");

    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    private final Problems problems;
    private Phrases phrases = Phrases.ENGLISH;

    private Messages(Problems problems) {
        this.problems = problems;
    }

    /**
     * The texts of a language.
     *
     * @param language a BCP 47 tag; of {@code de-AT} the texts are those of {@code de}, unless it has its own
     * @param problems told of what is wrong in a file, and when there are no texts
     */
    public static Phrases of(Templates templates, String language, Problems problems) {
        Messages messages = new Messages(problems);
        String general = language.replaceFirst("-.*", "");
        boolean found = messages.take(templates, general);
        if (!general.equals(language)) {
            found |= messages.take(templates, language);
        }
        if (!found) {
            problems.add(Problem.note(
                    "there are no interface texts in \"" + language + "\"; the English ones are used",
                    "templates/messages/" + general + ".yml can hold them; docs/templates.md tells how"));
        }
        return messages.phrases;
    }

    private boolean take(Templates templates, String language) {
        boolean found = language.equals("en");
        for (Templates.Message file : templates.messages(language)) {
            found = true;
            SourceText source = new SourceText(file.name(), file.text());
            YamlReader.read(source, file.text(), 0, problems).ifPresent(map -> read(new Fields(map, source, problems)));
        }
        return found;
    }

    private void read(Fields fields) {
        fields.rejectUnknown(KEYS);
        Phrases.Calendar before = phrases.calendar();
        String direction = fields.word("direction", List.of("ltr", "rtl"));
        String plural = fields.word("plural", Plural.NAMES);
        Phrases.Calendar calendar = new Phrases.Calendar(
                direction == null ? before.direction() : direction,
                plural == null ? before.plural() : Plural.of(plural),
                or(fields.text("thousands"), before.thousands()),
                names(fields, "months", MONTHS, before.months()),
                names(fields, "weekdays", DAYS, before.weekdays()),
                or(fields.text("day"), before.day()),
                or(fields.text("full"), before.full()),
                or(fields.text("month"), before.month()));
        Map<String, String> texts = new LinkedHashMap<>(phrases.texts());
        Map<String, Map<String, String>> forms = new LinkedHashMap<>(phrases.forms());
        Fields all = fields.mapOrEmpty("texts");
        for (String english : all.keys()) {
            if (all.isText(english)) {
                String text = all.text(english);
                if (text != null) {
                    texts.put(english, text);
                }
            } else {
                Fields own = all.mapOrEmpty(english);
                own.rejectUnknown(List.of("zero", "one", "two", "few", "many", "other"));
                Map<String, String> byForm = new LinkedHashMap<>();
                own.keys().forEach(form -> byForm.put(form, or(own.text(form), english)));
                forms.put(english, byForm);
            }
        }
        phrases = new Phrases(Map.copyOf(texts), Map.copyOf(forms), calendar);
    }

    private static List<String> names(Fields fields, String key, int number, List<String> fallback) {
        List<String> names = fields.values(key);
        if (names.isEmpty()) {
            return fallback;
        }
        if (names.size() != number) {
            fields.errorKey(key, key + ": " + names.size() + " names in place of " + number, null);
            return fallback;
        }
        return names;
    }

    private static String or(@Nullable String value, String fallback) {
        return value == null ? fallback : value;
    }
}
