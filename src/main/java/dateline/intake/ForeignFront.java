package dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.JsonTree;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlList;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.PlainText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * The front matter of another generator, whose keys mean what they mean there: YAML between dashes, TOML between pluses, or
 * an object of JSON.
 *
 * @param values texts, lists and maps by key, in lower case
 * @param body what stands behind it
 */
record ForeignFront(Map<String, Object> values, String body) {
    /** Splits a file; nothing when it has no front matter, or one that cannot be read, which is then told. */
    static Optional<ForeignFront> of(String name, String text, Consumer<Problem> problems) {
        if (text.startsWith("{")) {
            return json(name, text, problems);
        }
        for (String fence : List.of("---", "+++")) {
            int end = text.startsWith(fence + "\n") ? text.indexOf("\n" + fence, fence.length()) : -1;
            if (end >= 0) {
                int behind = text.indexOf('\n', end + 1);
                String front = text.substring(fence.length() + 1, end + 1);
                String body = behind < 0 ? "" : text.substring(behind + 1);
                return (fence.equals("---") ? yaml(name, text, front, problems) : toml(name, front, problems))
                        .map(values -> new ForeignFront(values, body));
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, Object>> yaml(
            String name, String text, String front, Consumer<Problem> problems) {
        Problems own = new Problems();
        Optional<YamlMap> map = YamlReader.read(new SourceText(name, text), front, 1, own);
        own.all().forEach(problems);
        return map.map(ForeignFront::plain);
    }

    private static Map<String, Object> plain(YamlMap map) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, YamlEntry> entry : map.entries().entrySet()) {
            Object value = plain(entry.getValue().value());
            if (value != null) {
                values.put(entry.getKey().toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof YamlText text) {
            return text.isNull() ? null : text.value();
        }
        return value instanceof YamlList list
                ? list.items().stream()
                        .map(ForeignFront::plain)
                        .flatMap(Stream::ofNullable)
                        .toList()
                : plain((YamlMap) value);
    }

    private static Optional<Map<String, Object>> toml(String name, String front, Consumer<Problem> problems) {
        TomlParseResult toml = Toml.parse(front);
        for (TomlParseError error : toml.errors()) {
            problems.accept(Problem.error(
                    new Place(
                            name, error.position().line() + 1, error.position().column()),
                    "not valid TOML: " + error.getMessage(),
                    null));
        }
        return toml.hasErrors() ? Optional.empty() : Optional.of(lowered(toml.toMap()));
    }

    private static Optional<ForeignFront> json(String name, String text, Consumer<Problem> problems) {
        int end = end(text);
        try {
            return JsonTree.of(text.substring(0, end)) instanceof Map<?, ?> map
                    ? Optional.of(new ForeignFront(lowered(map), text.substring(end)))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            problems.accept(Problem.error(Place.whole(name), JsonTree.explain(e), null));
        } catch (IOException e) {
            throw new AssertionError("a text in memory can be read", e);
        }
        return Optional.empty();
    }

    /** Behind the line that closes the object: Hugo wants the brace alone in it. */
    private static int end(String text) {
        int close = text.indexOf("\n}");
        int end = close < 0 ? -1 : text.indexOf('\n', close + 1);
        return end < 0 ? text.length() : end + 1;
    }

    private static Map<String, Object> lowered(Map<?, ?> map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                values.put(String.valueOf(key).toLowerCase(Locale.ROOT), value);
            }
        });
        return values;
    }

    /** The first of these keys that has a text, in one line; null without one. */
    @Nullable
    String text(String... keys) {
        for (String key : keys) {
            Object value = values.get(key);
            if (value != null && !(value instanceof Map) && !(value instanceof List)) {
                String line = PlainText.oneLine(String.valueOf(value));
                if (!line.isEmpty()) {
                    return line;
                }
            }
        }
        return null;
    }

    /** All texts of these keys: a text, those of a list, and the names in a list of maps. */
    List<String> texts(String... keys) {
        return Stream.of(keys)
                .map(values::get)
                .flatMap(ForeignFront::each)
                .map(PlainText::oneLine)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> each(@Nullable Object value) {
        if (value == null) {
            return Stream.of();
        }
        if (value instanceof TomlArray array) {
            return array.toList().stream().flatMap(ForeignFront::each);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(ForeignFront::each);
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("name") ? each(map.get("name")) : Stream.of();
        }
        return Stream.of(String.valueOf(value));
    }

    boolean says(String key) {
        return "true".equals(text(key));
    }
}
