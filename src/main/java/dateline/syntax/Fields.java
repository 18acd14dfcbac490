package dateline.syntax;

import dateline.problem.Place;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlList;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Ascii;
import dateline.text.PlainText;
import dateline.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Strict, typed reading of a YAML map: a value of the wrong type is told at its place, and read as if it were absent.
 *
 * <pre>
 * Fields fields = new Fields(map, source, problems);
 * String title = fields.text("title");       // null when absent
 * List&lt;YamlText&gt; topics = fields.texts("topics"); // one text counts as a list of one
 * fields.rejectUnknown(List.of("title", "topics"));
 * </pre>
 */
public final class Fields {
    private final YamlMap map;
    private final SourceText source;
    private final Problems problems;

    /** Reads {@code map}, which stands in {@code source}; what is wrong goes to {@code problems}. */
    public Fields(YamlMap map, SourceText source, Problems problems) {
        this.map = map;
        this.source = source;
        this.problems = problems;
    }

    /** The keys in the order of the document. */
    public Collection<String> keys() {
        return map.entries().keySet();
    }

    /** Whether a key stands there, with whatever value. */
    public boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** Whether a key has a text that is empty, blank or null. */
    public boolean isBlank(String key) {
        return isText(key) && located(key) == null;
    }

    /** Whether a key has a text, and neither list nor map. */
    public boolean isText(String key) {
        YamlEntry entry = map.entries().get(key);
        return entry != null && entry.value() instanceof YamlText;
    }

    /** The text of a key in one line, without unusable characters; null when absent, empty or not a text. */
    public @Nullable String text(String key) {
        YamlText text = located(key);
        return text == null ? null : text.value();
    }

    /** As {@link #text}, with its place. */
    public @Nullable YamlText located(String key) {
        YamlValue value = value(key);
        return value == null ? null : usable(key, value);
    }

    /** A list of texts, or one text as a list of one; empty when absent. Blank items are left out. */
    public List<YamlText> texts(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            YamlText one = usable(key, value);
            return one == null ? List.of() : List.of(one);
        }
        List<YamlText> texts = new ArrayList<>(list.items().size());
        for (YamlValue item : list.items()) {
            YamlText text = usable(key, item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The texts under a key without their places; empty when absent. */
    public List<String> values(String key) {
        List<String> values = new ArrayList<>();
        texts(key).forEach(text -> values.add(text.value()));
        return values;
    }

    /** Whether a key is true; {@code fallback} when absent. */
    public boolean flag(String key, boolean fallback) {
        YamlText text = located(key);
        if (text == null) {
            return fallback;
        }
        String word = text.value().toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
            error(text, key + ": \"" + text.value() + "\" is neither true nor false", null);
            return fallback;
        }
        return word.equals("true");
    }

    /** A whole number in a range; {@code fallback} when absent. */
    public int number(String key, int fallback, int least, int most) {
        YamlText text = located(key);
        if (text == null) {
            return fallback;
        }
        if (Ascii.digits(text.value()) && text.value().length() < 10) {
            int number = Integer.parseInt(text.value());
            if (number >= least && number <= most) {
                return number;
            }
        }
        error(text, key + ": \"" + text.value() + "\" is not a whole number from " + least + " to " + most, null);
        return fallback;
    }

    /** One of some words, by their lower case; null when absent or another. */
    public @Nullable String word(String key, List<String> words) {
        YamlText text = located(key);
        if (text == null) {
            return null;
        }
        String word = text.value().toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            String said = key + ": \"" + text.value() + "\" is not one of " + String.join(", ", words);
            String near = Spelling.nearest(word, words).orElse(null);
            error(text, said, near == null ? null : "did you mean \"" + near + "\"?");
            return null;
        }
        return word;
    }

    /** The map under a key, to be read in its turn; null when absent or not a map. */
    public @Nullable Fields map(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof YamlMap inner) {
            return new Fields(inner, source, problems);
        }
        wrongType(key, value, "a map");
        return null;
    }

    /** The maps of a list under a key, each to be read in its turn; empty when absent. */
    public List<Fields> maps(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            wrongType(key, value, "a list of maps");
            return List.of();
        }
        List<Fields> maps = new ArrayList<>(list.items().size());
        for (YamlValue item : list.items()) {
            if (item instanceof YamlMap inner) {
                maps.add(new Fields(inner, source, problems));
            } else {
                wrongType(key, item, "a map");
            }
        }
        return maps;
    }

    /** As {@link #map}; an empty one when there is none. */
    public Fields mapOrEmpty(String key) {
        Fields inner = map(key);
        return inner == null ? new Fields(new YamlMap(Map.of(), map.line(), map.column()), source, problems) : inner;
    }

    /** The value under a key as a plain tree of strings, lists and maps, for who passes it on unread. */
    public Object tree(String key) {
        YamlEntry entry = map.entries().get(key);
        return entry == null ? "" : tree(entry.value());
    }

    private static Object tree(YamlValue value) {
        if (value instanceof YamlText text) {
            return PlainText.of(text.value());
        }
        if (value instanceof YamlList list) {
            return list.items().stream().map(Fields::tree).toList();
        }
        Map<String, Object> out = new LinkedHashMap<>();
        ((YamlMap) value).entries().forEach((key, entry) -> out.put(PlainText.of(key), tree(entry.value())));
        return out;
    }

    /** An error for each key that is not known, with the likely name. */
    public void rejectUnknown(Collection<String> known) {
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(source.error(
                        entry.line(), entry.column(), "unknown key \"" + key + "\"", Spelling.hint(key, known)));
            }
        });
    }

    /** An error at the place of a value of this map. */
    public void error(YamlValue at, String message, @Nullable String hint) {
        problems.add(source.error(at.line(), at.column(), message, hint));
    }

    /** The place of a value of this map. */
    public Place place(YamlValue at) {
        return new Place(source.file(), at.line(), at.column());
    }

    /** The place of a key, or where the map begins when it is not there. */
    public Place keyPlace(String key) {
        YamlEntry entry = map.entries().get(key);
        return entry == null
                ? new Place(source.file(), map.line(), map.column())
                : new Place(source.file(), entry.line(), entry.column());
    }

    /** A warning at the place of a value of this map. */
    public void warning(YamlValue at, String message, @Nullable String hint) {
        problems.add(source.warning(at.line(), at.column(), message, hint));
    }

    /** A warning at the place of a key; nothing when the key is not there. */
    public void warnKey(String key, String message, @Nullable String hint) {
        YamlEntry entry = map.entries().get(key);
        if (entry != null) {
            problems.add(source.warning(entry.line(), entry.column(), message, hint));
        }
    }

    /** An error at the place of a key, or where the map begins when it is not there. */
    public void errorKey(String key, String message, @Nullable String hint) {
        YamlEntry entry = map.entries().get(key);
        int line = entry == null ? map.line() : entry.line();
        int column = entry == null ? map.column() : entry.column();
        problems.add(source.error(line, column, message, hint));
    }

    private @Nullable YamlValue value(String key) {
        YamlEntry entry = map.entries().get(key);
        boolean absent = entry == null || (entry.value() instanceof YamlText text && text.isNull());
        return absent || entry == null ? null : entry.value();
    }

    private @Nullable YamlText usable(String key, YamlValue value) {
        if (!(value instanceof YamlText text)) {
            wrongType(key, value, "text");
            return null;
        }
        String line = PlainText.oneLine(text.value());
        return line.isEmpty() || text.isNull() ? null : new YamlText(line, text.plain(), text.line(), text.column());
    }

    private void wrongType(String key, YamlValue value, String wanted) {
        error(value, key + ": expected " + wanted + ", found " + value.kind(), null);
    }
}
