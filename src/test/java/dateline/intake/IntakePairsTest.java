package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pair: the bytes of an input, whose name says what it would be on disk ({@code rss.xml.input} is {@code rss.xml}),
 * and all that is read from it. {@code \xE9} is a byte, in files whose name has {@code bytes}; in those whose name has
 * {@code crlf}, lines end as on Windows.
 */
class IntakePairsTest {
    private static final Path PAIRS = Path.of("src/test/resources/intake");

    @TempDir
    private Path folder;

    static List<Path> pairs() {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".input"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reads_an_input(Path input) throws IOException {
        String name = nameOf(input);
        String actual = listing(name, bytes(input));

        Path output = PAIRS.resolve(name + ".output");
        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(output, actual);
        } else {
            assertThat(actual).isEqualTo(Files.exists(output) ? Files.readString(output) : "");
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reads_a_packed_input_as_it_is(Path input) throws IOException {
        String name = nameOf(input);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(input));
        }

        String actual = listing(name + ".gz", packed.toByteArray());

        assertThat(actual.replace(name + ".gz", name)).isEqualTo(listing(name, bytes(input)));
    }

    @Test
    void finds_the_pairs() {
        assertThat(pairs()).hasSizeGreaterThan(30);
    }

    private String listing(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Listing listing = new Listing();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        IntakeOptions options = new IntakeOptions("auto", nothing, null, false, Duration.ZERO, Instant.EPOCH);
        Intake.read(List.of(file.toString()), options, listing);
        return listing.toString().replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static String nameOf(Path input) {
        return input.getFileName().toString().replaceFirst("\\.input$", "");
    }

    private static byte[] bytes(Path input) throws IOException {
        String text = Files.readString(input);
        String name = nameOf(input);
        text = name.contains("crlf") ? text.replace("\n", "\r\n") : text;
        return name.contains("bytes") ? escaped(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] escaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                bytes.writeBytes(String.valueOf(text.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
