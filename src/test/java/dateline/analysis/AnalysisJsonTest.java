package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisJsonTest {
    private static final Submission ASKED = new Submission("a", "\"No,\" said Ana Ruiz in Oslo.", List.of());

    @Test
    void what_is_written_can_be_read() throws IOException {
        Analysis analysis = new NewsAnalyzer().analyze(ASKED);
        String line = AnalysisJson.line("a", analysis);
        Analysis read = AnalysisJson.read(line, ASKED);
        assertThat(read.mentions()).isEqualTo(analysis.mentions()).hasSize(2);
        assertThat(read.sentences()).isEqualTo(analysis.sentences());
        assertThat(AnalysisJson.line("a", read)).isEqualTo(line);
        assertThat(line).contains("\"type\":\"PER\"").contains("\"speaker\":\"Ana Ruiz\"");
    }

    @Test
    void what_is_missing_is_nothing() throws IOException {
        Analysis analysis = AnalysisJson.read("{\"id\":\"a\"}", ASKED);
        assertThat(analysis.mentions()).isEmpty();
        assertThat(analysis.text()).isEqualTo(ASKED.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"id":"b"}                                                  | expected the id "a"
                    [1]                                                         | expected a JSON object
                    {"id":"a"                                                   | ends in the middle
                    {"id":"a","mentions":7}                                     | expected a list
                    {"id":"a","mentions":[{"start":0,"end":400,"type":"PER"}]}  | is no place in a text of
                    {"id":"a","mentions":[{"start":5,"end":5,"type":"PER"}]}    | is no place
                    {"id":"a","mentions":[{"start":0,"end":2,"type":"CAT"}]}    | expected PER, ORG or LOC
                    {"id":"a","sentences":[[0]]}                                | expected pairs
                    """)
    void wrong_answers_are_told(String line, String message) {
        assertThatThrownBy(() -> AnalysisJson.read(line, ASKED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }
}
