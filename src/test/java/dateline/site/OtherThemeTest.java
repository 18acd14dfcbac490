package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plainly different theme shows that the models hold all that a theme needs. */
class OtherThemeTest {
    private static final Path LEDGER = Path.of("examples/ledger");

    @TempDir
    private Path folder;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void the_ledger_is_short() throws IOException {
        long lines = files(LEDGER).stream()
                .mapToLong(file -> {
                    try {
                        return Files.readAllLines(file).size();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();

        assertThat(lines).isLessThanOrEqualTo(200);
    }

    @Test
    void the_ledger_shows_the_demonstration_digest() throws IOException {
        TestSite site = new TestSite(folder);
        for (Path file : files(LEDGER)) {
            site.bytes("templates/" + LEDGER.relativize(file), Files.readAllBytes(file));
        }
        for (Path file : files(Path.of("content"))) {
            site.bytes(file.toString(), Files.readAllBytes(file));
        }
        site.bytes("dateline.yml", Files.readAllBytes(Path.of("dateline.yml")));
        assertThat(site.build("--base-url", "https://example.org/repo/").err()).isEmpty();
        Map<String, String> built = site.files();

        assertThat(new LinkCheck(built, "/repo/").broken()).isEmpty();
        assertThat(new LinkCheck(built, "/repo/").orphans()).isEmpty();
        assertThat(built.get("index.html")).doesNotContain("class=\"top\"").contains("The Lenna Digest</a> / ");
    }
}
