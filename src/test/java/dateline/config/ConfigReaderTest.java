package dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityName;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.problem.Problem;
import dateline.problem.ProblemText;
import dateline.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @Test
    void has_a_default_for_everything() throws IOException {
        Path folder = Files.createDirectory(root.resolve("morning"));
        SiteConfig config = ConfigReader.read(folder, ConfigOptions.NONE, problems);
        assertThat(config)
                .usingRecursiveComparison()
                .isEqualTo(new SiteConfig(
                        folder.toAbsolutePath(),
                        "morning",
                        "",
                        BaseUrl.UNKNOWN,
                        "en",
                        ZoneOffset.UTC,
                        folder.resolve("site"),
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        Publish.EXCERPT,
                        List.of(),
                        EntityRules.NONE,
                        List.of(),
                        List.of(),
                        FeedSettings.DEFAULT,
                        true,
                        PageSettings.DEFAULT,
                        ThemeSettings.DEFAULT,
                        AnalysisSettings.DEFAULT,
                        config.mark()));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reads_every_key() throws IOException {
        SiteConfig config = read(resource("every-key.yml"));
        assertThat(told()).isEmpty();
        assertThat(config.title()).isEqualTo("The Morning Digest");
        assertThat(config.description()).isEqualTo("What happened, in two lines.");
        assertThat(config.baseUrl()).isEqualTo(new BaseUrl("https://user.github.io", "/repo/"));
        assertThat(config.language()).isEqualTo("pt-BR");
        assertThat(config.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(config.output()).isEqualTo(root.resolve("public"));
        assertThat(config.content()).isEqualTo(root.resolve("news/articles"));
        assertThat(config.templates()).isEqualTo(root.resolve("theme"));
        assertThat(config.publish()).isEqualTo(Publish.FULL);
        assertThat(config.feeds()).isEqualTo(new FeedSettings(Set.of("atom"), Set.of("topics", "stories"), 20));
        assertThat(config.pages()).isEqualTo(new PageSettings(false, 0, true, false, 2, true));
        assertThat(config.search()).isFalse();
        assertThat(config.theme())
                .isEqualTo(new ThemeSettings(
                        Map.of("accent", "#006644"),
                        Map.of("accent", "#7fd8b0"),
                        "logo.svg",
                        "card.png",
                        List.of(new ThemeSettings.Section("World", "topics/world/")),
                        "By hand.",
                        true));
    }

    @Test
    void reads_the_lists() throws IOException {
        SiteConfig config = read(resource("every-key.yml"));
        assertThat(config.topics())
                .containsExactly(
                        new TopicSettings("Security", List.of("Defence"), "Who guards whom.", null, TopicRule.NONE),
                        new TopicSettings("Europe", List.of(), null, "Security", TopicRule.NONE),
                        new TopicSettings("Asia", List.of(), null, null, TopicRule.NONE));
        assertThat(config.sources())
                .containsExactly(new SourceSettings(
                        "Example Wire",
                        List.of("EW"),
                        "A wire.",
                        "https://example.org/",
                        Publish.HEADLINE,
                        List.of("https://example.org/feed.xml"),
                        "CC-BY-4.0"));
        assertThat(config.entities()
                        .find(new EntityName(EntityType.ORGANIZATION, "north atlantic treaty organization")))
                .isEqualTo(new EntityRules.Rule(
                        "NATO",
                        EntityType.ORGANIZATION,
                        List.of("North Atlantic Treaty Organization"),
                        "An alliance.",
                        "https://www.nato.int/",
                        "Q7184",
                        true,
                        List.of(),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "entities", "sources"})
    void reads_a_list_from_a_file_of_its_own(String list) throws IOException {
        write(list + ".yml", "One: {aliases: [Uno]}\nTwo:\n");
        SiteConfig config = read("title: x\n");
        assertThat(told()).isEmpty();
        int size = switch (list) {
            case "topics" -> config.topics().size();
            case "sources" -> config.sources().size();
            default -> config.entities().find(new EntityName(EntityType.PLACE, "uno")) == null ? 0 : 2;
        };
        assertThat(size).isEqualTo(2);
    }

    @Test
    void tells_mistakes_in_a_list_of_its_own_by_the_name_of_that_file() throws IOException {
        write("sources.yml", "Example Wire:\n  licence: CC0\n");
        read("");
        assertThat(told()).containsExactly("sources.yml:2:3: unknown key \"licence\"");
    }

    @Test
    void tells_a_list_that_stands_in_both_places() throws IOException {
        write("topics.yml", "Security:\n");
        read("title: x\ntopics: {Europe: }\n");
        assertThat(told()).containsExactly("dateline.yml:2:1: topics stands here and in topics.yml");
    }

    @Test
    void shows_a_misspelt_key_with_its_line_and_the_likely_name() throws IOException {
        write("dateline.yml", "title: News\ntime_zone: UTC\n");
        ConfigReader.read(root, ConfigOptions.NONE, problems);
        assertThat(new ProblemText(false).of(problems.all().get(0))).isEqualTo("""
                error: dateline.yml:2:1: unknown key "time_zone"
                  2 | time_zone: UTC
                    | ^
                  hint: did you mean "timezone"?
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: [a]                       | 1:8: title: expected text, found a list
            base_url: example.org            | 1:11: base_url: "example.org" is not the address of a site
            base_url: javascript:alert(1)    | 1:11: base_url: "javascript:alert(1)" is not the address of a site
            language: en_US                  | 1:11: language: "en_US" is not a language
            timezone: Europe/Atlantis        | 1:11: timezone: "Europe/Atlantis" is not a time zone
            publish: everything              | 1:10: publish: "everything" is not one of full, excerpt, headline
            output: ../elsewhere             | 1:9: output: "../elsewhere" lies outside the site
            content: /etc                    | 1:10: content: "/etc" lies outside the site
            templates: a/../../b             | 1:12: templates: "a/../../b" lies outside the site
            feeds: none                      | 1:8: feeds: expected a map, found text
            feeds: {formats: [atom, xml]}    | 1:25: formats: "xml" is not one of atom, json, rss
            feeds: {sections: [days]}        | 1:20: sections: "days" is not one of entities, sources, stories, topics
            feeds: {items: 501}              | 1:16: items: "501" is not a whole number from 1 to 500
            feeds: {item: 5}                 | 1:9: unknown key "item"
            pages: {stories: perhaps}        | 1:18: stories: "perhaps" is neither true nor false
            pages: {days: -1}                | 1:15: days: "-1" is not a whole number from 0 to 60
            topics: [Security]               | 1:9: topics: expected a map, found a list
            topics: {A: {parent: B}}         | 1:22: unknown topic "B" as parent of "A"
            topics: {A: {parent: A}}         | 1:22: unknown topic "A" as parent of "A"
            topics: {A: {aliases: X}, B: {aliases: x}} | 1:40: "x" is an alias of "A" already
            entities: {A: {type: planet}}    | 1:22: type: "planet" is not one of person, organization, place
            entities: {A: {wikidata: P31}}   | 1:26: wikidata: "P31" is not an item
            entities: {A: {hide: 1}}         | 1:22: hide: "1" is neither true nor false
            sources: {A: {url: javascript:x}} | 1:20: url: "javascript:x" is not a web address
            sources: {A: {publish: all}}     | 1:24: publish: "all" is not one of full, excerpt, headline
            title: a: b                      | 1:9: not valid YAML: mapping values are not allowed here
            a: 1⏎a: 2                        | 2:1: duplicate key "a"
            """)
    void tells_a_bad_value_at_its_place_and_takes_the_default(String yaml, String told) throws IOException {
        SiteConfig config = read(yaml.replace("⏎", "\n"));
        assertThat(told()).contains("dateline.yml:" + told);
        assertThat(List.of(config.output(), config.content(), config.templates()))
                .containsExactly(root.resolve("site"), root.resolve("content"), root.resolve("templates"));
        assertThat(config.baseUrl()).isEqualTo(BaseUrl.UNKNOWN);
        assertThat(config.publish()).isEqualTo(Publish.EXCERPT);
        assertThat(config.zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void tells_all_mistakes_at_once() throws IOException {
        read("titel: x\npublish: no\ntimezone: no\n");
        assertThat(told()).hasSize(3);
    }

    @Test
    void lets_the_command_line_win() throws IOException {
        Path output = root.resolveSibling("elsewhere");
        write("dateline.yml", "base_url: https://example.org/a/\noutput: public\n");
        SiteConfig config =
                ConfigReader.read(root, new ConfigOptions(null, output, "http://localhost:4242/b"), problems);
        assertThat(config.output()).isEqualTo(output);
        assertThat(config.baseUrl()).isEqualTo(new BaseUrl("http://localhost:4242", "/b/"));
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_a_bad_address_on_the_command_line() {
        ConfigReader.read(root, new ConfigOptions(null, null, "nowhere"), problems);
        assertThat(problems.all())
                .containsExactly(Problem.error(
                        "--base-url: \"nowhere\" is not the address of a site",
                        "such as https://user.github.io/repo/"));
    }

    @Test
    void reads_another_file_when_it_is_told_to() throws IOException {
        Path file = write("preview.yml", "title: Preview\n");
        write("dateline.yml", "title: Live\n");
        assertThat(ConfigReader.read(root, new ConfigOptions(file, null, null), problems)
                        .title())
                .isEqualTo("Preview");
    }

    @Test
    void tells_that_the_file_it_was_told_to_read_is_missing() {
        ConfigReader.read(root, new ConfigOptions(root.resolve("missing.yml"), null, null), problems);
        assertThat(told()).containsExactly("missing.yml: cannot be read: there is no such file");
    }

    @Test
    void tells_a_file_that_is_not_utf8() throws IOException {
        Files.write(root.resolve("dateline.yml"), new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        ConfigReader.read(root, ConfigOptions.NONE, problems);
        assertThat(told()).containsExactly("dateline.yml: not valid UTF-8");
    }

    @Test
    void names_a_path_as_the_user_knows_it() throws IOException {
        SiteConfig config = read("");
        assertThat(config.name(root.resolve("content/a.md"))).isEqualTo("content/a.md");
        assertThat(config.name(root.resolveSibling("other")))
                .isEqualTo(root.resolveSibling("other").toString());
    }

    private SiteConfig read(String yaml) throws IOException {
        write("dateline.yml", yaml);
        return ConfigReader.read(root, ConfigOptions.NONE, problems);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(ConfigReaderTest.class.getResourceAsStream("/config/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> told() {
        return problems.all().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }
}
