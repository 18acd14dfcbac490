package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole behaviours, each in one text file: the files of a digest, command lines, and all that a user reads.
 *
 * <pre>
 * -- content/2025/08/20/ferry.md --     a file, up to the next line of this kind or a command
 * $ build                               a command; its output follows, then how it ended
 * exit 0
 * exists site/index.html                what must be there (exists), must not (absent),
 * holds site/index.html Ferry           or must hold a text (holds, lacks)
 * </pre>
 */
class ScenarioTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenario");

    static Stream<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void scenario(String name, @TempDir Path root) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        TestSite site = new TestSite(root);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i);
            int next = i + 1;
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                while (next < lines.size() && !command(lines.get(next))) {
                    next++;
                }
                List<String> text = lines.subList(i + 1, next);
                site.file(line.substring(3, line.length() - 3), String.join("\n", text) + "\n");
                seen.addAll(lines.subList(i, next));
            } else if (line.startsWith("$ ")) {
                while (next < lines.size() && !lines.get(next).startsWith("exit ")) {
                    next++;
                }
                next = Math.min(next + 1, lines.size());
                seen.add(line);
                seen.addAll(run(site, line.substring(2)));
            } else {
                check(site, line);
                seen.add(line);
            }
            i = next;
        }
        if (Boolean.getBoolean("dateline.update")) {
            Files.write(FOLDER.resolve(name), seen);
        }
        assertThat(String.join("\n", seen)).isEqualTo(String.join("\n", lines));
    }

    private static boolean command(String line) {
        return line.startsWith("$ ") || (line.startsWith("-- ") && line.endsWith(" --"));
    }

    private static List<String> run(TestSite site, String command) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = site.run(
                both, both, command.replace("ROOT", site.root().toString()).split(" +"));
        String text = bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("in [0-9.]+ s:", "in N s:")
                .replace(site.root().toString(), "ROOT");
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add("exit " + status);
        return lines;
    }

    private static void check(TestSite site, String line) throws IOException {
        String[] words = line.split(" ", 3);
        switch (words[0]) {
            case "exists" -> assertThat(site.root().resolve(words[1])).exists();
            case "absent" -> assertThat(site.root().resolve(words[1])).doesNotExist();
            case "holds" ->
                assertThat(Files.readString(site.root().resolve(words[1]))).contains(words[2]);
            case "lacks" ->
                assertThat(Files.readString(site.root().resolve(words[1]))).doesNotContain(words[2]);
            default -> assertThat(line).as("a blank line or comment").matches("(#.*)?");
        }
    }
}
