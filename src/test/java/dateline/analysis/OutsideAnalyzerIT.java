package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideAnalyzerIT {
    private static final Submission ASKED = new Submission("a", "Ana Ruiz spoke.", List.of());

    @TempDir
    private Path folder;

    private OutsideAnalyzer script(int seconds, String... lines) throws IOException {
        Path file = folder.resolve("analyzer.sh");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return new OutsideAnalyzer(List.of("sh", file.toString()), seconds);
    }

    @Test
    void one_program_answers_line_by_line() throws IOException {
        String answer =
                "{\"id\":\"a\",\"mentions\":[{\"start\":0,\"end\":8,\"type\":\"PER\",\"entity\":\"Ana Ruiz\"}]}";
        try (OutsideAnalyzer analyzer = script(20, "while read -r line; do echo '" + answer + "'; done")) {
            for (int i = 0; i < 3; i++) {
                Analysis analysis = analyzer.analyze(ASKED);
                assertThat(analysis.mentions()).hasSize(1);
                assertThat(analysis.mentions().get(0).method()).isEqualTo("command");
            }
        }
    }

    @Test
    void a_program_that_takes_too_long_is_ended() throws IOException {
        try (OutsideAnalyzer analyzer = script(1, "cat > /dev/null")) {
            assertThatThrownBy(() -> analyzer.analyze(ASKED))
                    .isInstanceOf(AnalysisException.class)
                    .hasMessageContaining("gave no answer for a within 1 seconds");
        }
    }

    @Test
    void a_program_that_fails_is_told_with_what_it_said() throws IOException {
        try (OutsideAnalyzer analyzer = script(20, "echo 'no model here' >&2", "exit 3")) {
            assertThatThrownBy(() -> analyzer.analyze(ASKED)).hasMessageContaining("ended before it answered for a");
        }
    }

    @Test
    void a_wrong_answer_is_told() throws IOException {
        try (OutsideAnalyzer analyzer = script(20, "read -r line", "echo 'hello'", "cat > /dev/null")) {
            assertThatThrownBy(() -> analyzer.analyze(ASKED)).hasMessageContaining("gave a wrong answer for a");
        }
    }

    @Test
    void a_program_that_is_not_there_is_told() {
        try (OutsideAnalyzer analyzer = new OutsideAnalyzer(List.of("no-such-program-anywhere"), 5)) {
            assertThatThrownBy(() -> analyzer.analyze(ASKED)).hasMessageContaining("cannot be started");
        }
    }
}
