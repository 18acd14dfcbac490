package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md is made from the bill of materials that the build writes. */
class DependencyListIT {
    private static final Path LIST = Path.of("docs/dependencies.md");
    private static final String MARK = "<!-- made from target/bom.json; do not edit below -->\n";

    /** Whoever ships the jar need do no more than keep its notices. */
    private static final Set<String> PERMISSIVE = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

    @Test
    void the_list_is_that_of_the_build() throws IOException {
        StringBuilder table = new StringBuilder("\n| group | library | version | licence |\n|---|---|---|---|\n");
        libraries().forEach(row -> table.append("| " + String.join(" | ", row) + " |\n"));
        String text = Files.readString(LIST);
        String head = text.substring(0, text.indexOf(MARK) + MARK.length());

        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(LIST, head + table);
        } else {
            assertThat(text).isEqualTo(head + table);
        }
    }

    @Test
    void every_licence_is_permissive() throws IOException {
        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(3)).isIn(PERMISSIVE));
    }

    /** The components of the bill: group, name, version and licences of each. */
    private static List<List<String>> libraries() throws IOException {
        Object bill = JsonTree.of(Files.readString(Path.of("target/bom.json")));
        return maps(bill instanceof Map<?, ?> map ? map.get("components") : null)
                .map(library -> List.of(
                        String.valueOf(library.get("group")),
                        String.valueOf(library.get("name")),
                        String.valueOf(library.get("version")),
                        licences(library)))
                .toList();
    }

    private static String licences(Map<?, ?> library) {
        return maps(library.get("licenses"))
                .map(choice -> (Map<?, ?>) choice.get("license"))
                .map(licence -> String.valueOf(licence.containsKey("id") ? licence.get("id") : licence.get("name")))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(item -> (Map<?, ?>) item) : Stream.of();
    }
}
