package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/articles.md has every key of front matter, with its other names and what stands in it. */
class ArticleReferenceTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (.*) \\|$");

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/articles.md")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }

    @Test
    void every_key_has_a_row() throws IOException {
        assertThat(rows().keySet()).containsExactlyElementsOf(FrontMatterReader.KEYS);
    }

    @Test
    void every_other_name_stands_in_the_row_of_its_key() throws IOException {
        Map<String, String> rows = rows();
        FrontMatterReader.SYNONYMS.forEach((key, names) -> assertThat(rows.get(key))
                .contains(names.stream()
                        .filter(name -> !name.equals(key))
                        .map(name -> "`" + name + "`")
                        .toArray(String[]::new)));
    }

    @Test
    void every_inner_key_stands_in_the_row_of_its_key() throws IOException {
        Map<String, String> rows = rows();
        Map<String, List<String>> inner = Map.of(
                "image", FrontMatterReader.PICTURE_KEYS,
                "also", ReprintReader.KEYS,
                "corrections", CorrectionReader.KEYS,
                "entities", List.of("people", "organizations", "places"));
        inner.forEach((key, names) -> assertThat(rows.get(key))
                .contains(Stream.of(names)
                        .flatMap(List::stream)
                        .map(name -> "`" + name + "`")
                        .toArray(String[]::new)));
    }
}
