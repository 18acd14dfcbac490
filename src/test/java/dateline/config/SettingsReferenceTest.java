package dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue;
import dateline.syntax.YamlValue.YamlList;
import dateline.syntax.YamlValue.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in docs/settings.md shows every key there is, and can be used as it stands. */
class SettingsReferenceTest {
    /** What stands in each map that has keys of its own; {@code *} is any name or place in a list. */
    private static final Map<String, List<String>> BY_MAP = Map.ofEntries(
            Map.entry("", Keys.TOP),
            Map.entry("topics.*.", Keys.TOPIC),
            Map.entry("entities.*.", Keys.ENTITY),
            Map.entry("sources.*.", Keys.SOURCE),
            Map.entry("stories.*.", Keys.STORY),
            Map.entry("feeds.", Keys.FEEDS),
            Map.entry("pages.", Keys.PAGES),
            Map.entry("analysis.", Keys.ANALYSIS),
            Map.entry("theme.", Keys.THEME),
            Map.entry("theme.colors.", Keys.COLORS),
            Map.entry("theme.sections.*.", Keys.SECTION));

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String example() throws IOException {
        Matcher match = EXAMPLE.matcher(Files.readString(Path.of("docs/settings.md")));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    @Test
    void the_example_has_every_key() throws IOException {
        String text = example();
        YamlMap map = YamlReader.read(new SourceText("settings.md", text), text, 0, new Problems())
                .orElseThrow();
        Set<String> shown = new TreeSet<>();
        gather(map, "", shown);

        assertThat(shown).containsExactlyElementsOf(paths());
    }

    private static List<String> paths() {
        return BY_MAP.entrySet().stream()
                .flatMap(map -> map.getValue().stream().map(key -> map.getKey() + key))
                .sorted()
                .toList();
    }

    private static void gather(YamlMap map, String path, Set<String> into) {
        boolean named = BY_MAP.containsKey(path + "*.");
        map.entries().forEach((key, entry) -> {
            if (BY_MAP.containsKey(path)) {
                into.add(path + key);
            }
            descend(entry.value(), named ? path + "*." : path + key + ".", into);
        });
    }

    private static void descend(YamlValue value, String path, Set<String> into) {
        if (value instanceof YamlMap inner) {
            gather(inner, path, into);
        } else if (value instanceof YamlList list) {
            list.items().forEach(item -> descend(item, path + "*.", into));
        }
    }

    @Test
    void the_example_is_without_fault(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("dateline.yml"), example());
        Problems problems = new Problems();
        ConfigReader.read(root, ConfigOptions.NONE, problems);

        assertThat(problems.all()).isEmpty();
    }
}
