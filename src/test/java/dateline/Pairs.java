package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code NAME.input} and {@code NAME.output} files in a folder of the test resources, found by listing it. */
public final class Pairs {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Pairs() {}

    /** One pair; a missing output is read as empty, so that a new input shows what came out. */
    public record Pair(Path file, String name, String input, String output) {
        /** Compares what came out; {@code -Ddateline.update=true} writes it down instead, to be read and committed. */
        public void check(String actual) throws IOException {
            if (Boolean.getBoolean("dateline.update")) {
                Files.writeString(file, actual);
            } else {
                assertThat(actual).isEqualTo(output);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Pair> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".input"))
                    .sorted()
                    .map(Pairs::pair)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(Path input) {
        String name = input.getFileName().toString().replaceFirst("\\.input$", "");
        Path output = input.resolveSibling(name + ".output");
        return new Pair(output, name, text(input), text(output));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
