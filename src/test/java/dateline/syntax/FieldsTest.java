package dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problem;
import dateline.problem.ProblemText;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlValue.YamlText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private final Problems problems = new Problems();

    @Test
    void gives_a_text_in_one_line() {
        assertThat(fields("a: |\n  one\n  two\n").text("a")).isEqualTo("one two");
        assertThat(fields("a: \"x\\0\\e[31m  y\"").text("a")).isEqualTo("x[31m y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b: 1", "a:", "a: ~", "a: ''", "a: '  '", "a: \"\\0\""})
    void gives_no_text_where_there_is_none(String yaml) {
        assertThat(fields(yaml).text("a")).isNull();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void takes_one_text_for_a_list_of_one() {
        assertThat(values(fields("a: one").texts("a"))).containsExactly("one");
        assertThat(values(fields("a: [one, two]").texts("a"))).containsExactly("one", "two");
        assertThat(values(fields("a: [one, '', ~, ' two ']").texts("a"))).containsExactly("one", "two");
        assertThat(fields("b: 1").texts("a")).isEmpty();
    }

    @Test
    void reads_flags_numbers_and_words() {
        Fields fields = fields("flag: True\nnumber: 12\nword: Full");
        assertThat(fields.flag("flag", false)).isTrue();
        assertThat(fields.flag("other", true)).isTrue();
        assertThat(fields.number("number", 1, 0, 12)).isEqualTo(12);
        assertThat(fields.number("other", 7, 0, 12)).isEqualTo(7);
        assertThat(fields.word("word", List.of("full", "none"))).isEqualTo("full");
        assertThat(fields.word("other", List.of("full", "none"))).isNull();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void tells_a_text_where_a_list_or_map_stands() {
        fields("a: [x]").text("a");
        fields("\nb: {x: y}").text("b");
        fields("\n\nc: [x, [y]]").texts("c");
        assertThat(told())
                .containsExactly(
                        "a.yml:1:4: a: expected text, found a list",
                        "a.yml:2:4: b: expected text, found a map",
                        "a.yml:3:8: c: expected text, found a list");
    }

    @Test
    void tells_a_map_where_a_text_or_list_stands() {
        assertThat(fields("a: x").map("a")).isNull();
        assertThat(fields("\na: [x]").mapOrEmpty("a").keys()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.yml:1:4: a: expected a map, found text", "a.yml:2:4: a: expected a map, found a list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            flag: maybe  | a.yml:1:7: flag: "maybe" is neither true nor false
            number: 13   | a.yml:1:9: number: "13" is not a whole number from 1 to 12
            number: 0    | a.yml:1:9: number: "0" is not a whole number from 1 to 12
            number: 1.5  | a.yml:1:9: number: "1.5" is not a whole number from 1 to 12
            number: 9999999999 | a.yml:1:9: number: "9999999999" is not a whole number from 1 to 12
            word: ful    | a.yml:1:7: word: "ful" is not one of full, none
            """)
    void tells_a_value_that_is_out_of_range_and_takes_the_fallback(String yaml, String told) {
        Fields fields = fields(yaml);
        assertThat(fields.flag("flag", true)).isTrue();
        assertThat(fields.number("number", 7, 1, 12)).isEqualTo(7);
        assertThat(fields.word("word", List.of("full", "none"))).isNull();
        assertThat(told()).containsExactly(told);
    }

    @Test
    void tells_an_unknown_key_with_the_likely_name() {
        fields("title: x\ntitel: y\n").rejectUnknown(List.of("title", "date"));
        assertThat(new ProblemText(false).of(problems.all().get(0))).isEqualTo("""
                error: a.yml:2:1: unknown key "titel"
                  2 | titel: y
                    | ^
                  hint: did you mean "title"?
                """);
    }

    @Test
    void passes_on_a_tree_without_reading_it() {
        Object tree = fields("a: {b: [1, {c: \"x\\0\"}], d: ~}").tree("a");
        assertThat(tree).isEqualTo(Map.of("b", List.of("1", Map.of("c", "x")), "d", "~"));
        assertThat(fields("b: 1").tree("a")).isEqualTo("");
    }

    private Fields fields(String yaml) {
        SourceText source = new SourceText("a.yml", yaml);
        return new Fields(YamlReader.read(source, yaml, 0, problems).orElseThrow(), source, problems);
    }

    private List<String> told() {
        return problems.all().stream().map(FieldsTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.place() + ": " + problem.message();
    }

    private static List<String> values(List<YamlText> texts) {
        return texts.stream().map(YamlText::value).toList();
    }
}
