package dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static final SourceText SOURCE = new SourceText("a.md", "one\r\ntwo\n\nlast");

    @Test
    void gives_a_line_without_its_end() {
        assertThat(SOURCE.line(1)).isEqualTo("one");
        assertThat(SOURCE.line(2)).isEqualTo("two");
        assertThat(SOURCE.line(3)).isEmpty();
        assertThat(SOURCE.line(4)).isEqualTo("last");
        assertThat(SOURCE.line(5)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 3", "5, 2, 1", "8, 2, 4", "9, 3, 1", "10, 4, 1", "14, 4, 5"})
    void finds_line_and_column_of_a_character(int offset, int line, int column) {
        assertThat(SOURCE.place(offset)).isEqualTo(new Place("a.md", line, column));
    }

    @Test
    void writes_a_place_as_editors_read_it() {
        assertThat(Place.whole("a.md")).hasToString("a.md");
        assertThat(new Place("a.md", 3, 0)).hasToString("a.md:3");
        assertThat(new Place("a.md", 3, 7)).hasToString("a.md:3:7");
    }
}
