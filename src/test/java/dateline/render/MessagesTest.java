package dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Plural;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path PAGES = Path.of("src/main/java/dateline/page");

    /** What is said by a name that is put together, and so cannot be found by reading the code. */
    private static final Set<String> COMPUTED = Set.of("Person", "Organization", "Place", "Other news");

    @TempDir
    private Path folder;

    private static Map<String, String> texts(String language) throws IOException {
        String text = Files.readString(TEMPLATES.resolve("messages/" + language + ".yml"));
        Problems problems = new Problems();
        YamlMap map = YamlReader.read(new SourceText(language, text), text, 0, problems)
                .orElseThrow();
        YamlMap all =
                (YamlMap) Objects.requireNonNull(map.entries().get("texts")).value();
        assertThat(problems.all()).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        all.entries().forEach((english, entry) -> {
            if (entry.value() instanceof YamlText one) {
                texts.put(english, one.value());
            } else {
                ((YamlMap) entry.value())
                        .entries()
                        .forEach((form, value) ->
                                texts.put(english + " [" + form + "]", ((YamlText) value.value()).value()));
            }
        });
        return texts;
    }

    private static Set<String> english(Map<String, String> texts) {
        Set<String> keys = new TreeSet<>();
        texts.keySet().forEach(key -> keys.add(key.replaceFirst(" \\[[a-z]+]$", "")));
        return keys;
    }

    private static void find(Path folder, String ending, Map<Pattern, String> patterns, Set<String> found)
            throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                try {
                    String text = Files.readString(file);
                    patterns.forEach((pattern, before) -> {
                        Matcher matcher = pattern.matcher(text);
                        while (matcher.find()) {
                            found.add(before + matcher.group(1));
                        }
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void english_has_every_text_of_the_interface_and_no_other() throws IOException {
        Set<String> found = new TreeSet<>(COMPUTED);
        find(
                TEMPLATES,
                ".ftlh",
                Map.of(
                        Pattern.compile("\\bt\\(\"([^\"]*)\""), "",
                        Pattern.compile("\\bn\\([^,]+, \"[^\"]*\", \"([^\"]*)\""), "",
                        Pattern.compile("amount\\([^,]+, \"[^\"]*\", \"([^\"]*)\""), "{n} "),
                found);
        find(
                PAGES,
                ".java",
                Map.of(
                        Pattern.compile("\\.say\\(\\s*\"([^\"]*)\""), "",
                        Pattern.compile("\\.count\\([^\"]+\"[^\"]*\",\\s*\"([^\"]*)\""), ""),
                found);

        assertThat(english(texts("en"))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void a_language_is_complete_and_keeps_the_places_of_values(String language) throws IOException {
        Map<String, String> texts = texts(language);

        assertThat(english(texts)).isEqualTo(english(texts("en")));
        texts.forEach((english, text) ->
                assertThat(values(english)).as(english + " -> " + text).containsAll(values(text)));
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{[^}]*}").matcher(text);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return values;
    }

    private TestSite site(String language) {
        return new TestSite(folder.resolve(language))
                .file("dateline.yml", "title: X\nlanguage: " + language + "\n")
                .articleOn("2025-08-19", "one", "Text.\n", "topics: [A]", "source: Wire")
                .articleOn("2025-08-20", "two", "Text.\n", "topics: [A]", "source: Wire")
                .articleOn("2025-08-20", "three", "Text.\n", "topics: [A]", "source: Wire");
    }

    @Test
    void a_site_speaks_german() {
        TestSite site = site("de-AT");
        assertThat(site.build().err()).isEmpty();

        assertThat(site.read("2025/08/20/index.html"))
                .contains("lang=\"de-AT\"", "<h1>20. August 2025</h1>", "Die Ausgabe vom Mittwoch", "2 Geschichten");
    }

    @Test
    void a_site_is_written_from_right_to_left() {
        TestSite site = site("ar");
        assertThat(site.build().err()).isEmpty();

        assertThat(site.read("2025/08/20/index.html")).contains("dir=\"rtl\"", "قصتان", "أغسطس");
    }

    @Test
    void a_language_without_texts_is_told_and_can_be_added() {
        TestSite site = site("fi");
        assertThat(site.build().err()).contains("there are no interface texts in \"fi\"");
        site.file("templates/messages/fi.yml", "texts: {\"All topics\": Kaikki aiheet}\n");

        assertThat(site.build().err()).isEmpty();
        assertThat(site.read("index.html")).contains("Kaikki aiheet");
    }

    @Test
    void a_site_has_english_words_of_its_own_and_is_told_of_mistakes_in_them() {
        TestSite site = site("en").file("templates/messages/en.yml", "texts: {\"All topics\": What we cover}\n");
        assertThat(site.build().err()).isEmpty();
        assertThat(site.read("index.html")).contains("What we cover");
        site.file("templates/messages/en.yml", "months: [January]\ntext: {}\n");

        assertThat(site.run("build").err())
                .contains(
                        "templates/messages/en.yml:2:1: unknown key \"text\"",
                        "templates/messages/en.yml:1:1: months: 1 names in place of 12");
    }

    @Test
    void numbers_take_their_forms() {
        assertThat(List.of(0L, 1L, 2L, 3L, 11L, 100L, 103L))
                .extracting(Plural.ARABIC::form)
                .containsExactly("zero", "one", "two", "few", "many", "other", "few");
        assertThat(List.of(1L, 2L, 5L, 12L, 21L, 22L))
                .extracting(Plural.SLAVIC::form)
                .containsExactly("one", "few", "many", "many", "one", "few");
    }
}
