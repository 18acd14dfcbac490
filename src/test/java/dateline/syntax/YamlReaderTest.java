package dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void knows_where_every_key_and_value_stands() {
        YamlMap root = read("title: NATO\ntopics:\n  - Security\n  - {a: b}\n");
        assertThat(entry(root, "title")).isEqualTo(new YamlEntry(new YamlText("NATO", true, 1, 8), 1, 1));
        assertThat(entry(root, "topics").value().line()).isEqualTo(3);
        assertThat(entry(root, "topics").value().column()).isEqualTo(3);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void counts_the_lines_that_stand_before_the_yaml() {
        SourceText source = new SourceText("a.md", "---\na: 1\na: 2\n---\n");
        YamlMap root = YamlReader.read(source, "a: 1\na: 2\n", 1, problems).orElseThrow();
        assertThat(entry(root, "a").line()).isEqualTo(2);
        assertThat(problem().place()).hasToString("a.md:3:1");
        assertThat(problem().excerpt()).isEqualTo("a: 2");
    }

    @Test
    void keeps_numbers_booleans_and_dates_as_they_are_written() {
        YamlMap root = read("a: 007\nb: Yes\nc: 2025-08-20\nd: 1_000\ne: .inf\n");
        assertThat(List.of("a", "b", "c", "d", "e"))
                .map(key -> text(root, key))
                .containsExactly("007", "Yes", "2025-08-20", "1_000", ".inf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a:        | true
            a: ~      | true
            a: null   | true
            a: ""     | false
            a: "null" | false
            a: none   | false
            """)
    void tells_nothing_from_an_empty_text(String yaml, boolean nothing) {
        assertThat(((YamlText) entry(read(yaml), "a").value()).isNull()).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: ¦\\n  one\\n  two\\n          | one\\ntwo\\n
            a: >\\n  one\\n  two\\n          | one two\\n
            a: >-\\n  one\\n\\n  two\\n      | one\\ntwo
            a: one\\n  two\\n                | one two
            a: "one\\n  two"\\n              | one two
            a: 'it''s'\\n                    | it's
            a: "\\u0041\\x42"\\n             | AB
            # note\\na: b # note\\n          | b
            """)
    void reads_texts_over_several_lines(String yaml, String text) {
        String lines = yaml.replace('¦', '|').replace("\\n", "\n");
        assertThat(text(read(lines), "a")).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void keeps_the_first_of_two_keys_and_tells_the_second() {
        assertThat(text(read("a: 1\nb: 2\na: 3\n"), "a")).isEqualTo("1");
        assertThat(problem().message()).isEqualTo("duplicate key \"a\"");
        assertThat(problem().hint()).contains("line 1");
        assertThat(problem().place()).hasToString("a.yml:3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a note\n", "---\n", "~", "\ufeff"})
    void reads_an_empty_map_where_nothing_is_said(String yaml) {
        assertThat(read(yaml).entries()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: *b                       | 1:4 | YAML aliases (*name) are not supported
            a: &x [*x]                  | 1:8 | YAML aliases (*name) are not supported
            a: !!python/object:os {}    | 1:4 | YAML tags (tag:yaml.org,2002:python/object:os) are not supported
            a: !x 1                     | 1:4 | YAML tags (!x) are not supported
            - a                         | 1:1 | expected keys and values, found a list
            just text                   | 1:1 | expected keys and values, found text
            [a]: b                      | 1:1 | a key must be a single word or text
            a: b⏎---⏎c: d               | 3:1 | a second YAML document begins here
            a: b: c                     | 1:5 | not valid YAML: mapping values are not allowed here
            a:⏎\tb: c                   | 2:1 | not valid YAML: found character 'a tab' that cannot start any token. (Do not use a tab for indentation)
            a: "open⏎b: c               | 1:4 | not valid YAML: found unexpected end of stream
            a: [b                       | 1:4 | not valid YAML: expected ',' or ']', but got <stream end>
            a: @b                       | 1:4 | not valid YAML: found character '@' that cannot start any token. (Do not use @ for indentation)
            """)
    void refuses_what_it_cannot_read_at_its_place(String yaml, String place, String message) {
        String text = yaml.replace("⏎", "\n").replace("\\t", "\t");
        assertThat(YamlReader.read(new SourceText("a.yml", text), text, 0, problems))
                .isEmpty();
        assertThat(problem().place()).hasToString("a.yml:" + place);
        assertThat(problem().message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Vote: the result | a text that holds ": " needs quotes
            a:⏎\tb: c               | indent with spaces, never with tabs
            a: "open                | a quote or bracket is opened and never closed
            a: 'open                | a quote or bracket is opened and never closed
            """)
    void hints_at_what_people_get_wrong(String yaml, String hint) {
        String text = yaml.replace("⏎", "\n").replace("\\t", "\t");
        assertThat(YamlReader.read(new SourceText("a.yml", text), text, 0, problems))
                .isEmpty();
        assertThat(problem().hint()).startsWith(hint);
    }

    @Test
    void reads_twenty_levels_and_refuses_more() {
        assertThat(read("a: " + "[".repeat(19) + "]".repeat(19)).entries()).hasSize(1);
        String deep = "a: " + "[".repeat(20) + "]".repeat(20);
        assertThat(YamlReader.read(new SourceText("a.yml", deep), deep, 0, problems))
                .isEmpty();
        assertThat(problem().message()).isEqualTo("nested more than 20 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "a: [", "\"", "!", "&a ", "#", "|", "%", "a:\n "})
    @Timeout(20)
    void ends_whatever_is_piled_up(String piece) {
        String pile = piece.repeat(20_000);
        Optional<YamlMap> root = YamlReader.read(new SourceText("a.yml", pile), pile, 0, problems);
        assertThat(root.isPresent() || problems.hasErrors()).isTrue();
    }

    @Test
    void says_in_words_that_a_control_character_is_in_the_way() {
        String text = "a: b\u0001\n";
        assertThat(YamlReader.read(new SourceText("a.yml", text), text, 0, problems))
                .isEmpty();
        assertThat(problem().message()).startsWith("not valid YAML: ");
    }

    private YamlMap read(String yaml) {
        return YamlReader.read(new SourceText("a.yml", yaml), yaml, 0, problems).orElseThrow();
    }

    private Problem problem() {
        assertThat(problems.all()).hasSize(1);
        return problems.all().get(0);
    }

    private static YamlEntry entry(YamlMap map, String key) {
        YamlEntry entry = map.entries().get(key);
        assertThat(entry).as(key).isNotNull();
        return Objects.requireNonNull(entry);
    }

    private static String text(YamlMap map, String key) {
        return ((YamlText) entry(map, key).value()).value();
    }
}
