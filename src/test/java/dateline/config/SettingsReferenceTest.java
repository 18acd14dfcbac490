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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in docs/settings.md shows every key there is, and can be used as it stands. */
class SettingsReferenceTest {
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

        assertThat(shown).containsExactlyElementsOf(Keys.paths());
    }

    private static void gather(YamlMap map, String path, Set<String> into) {
        boolean named = Keys.BY_MAP.containsKey(path + "*.");
        map.entries().forEach((key, entry) -> {
            if (Keys.BY_MAP.containsKey(path)) {
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
