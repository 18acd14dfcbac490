package dateline;

import dateline.command.DatelineCommand;
import dateline.command.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A digest in a temporary folder, and the commands run on it inside this process. */
public final class TestSite {
    /** The moment of every run, unless a command line says otherwise. */
    public static final Instant NOW = Instant.parse("2025-09-01T12:00:00Z");

    /**
     * What a command did.
     *
     * @param status exit status
     * @param out standard output
     * @param err standard error
     */
    public record Run(int status, String out, String err) {}

    private final Path root;

    /** @param root an empty folder */
    public TestSite(Path root) {
        this.root = root;
    }

    /** The folder of the digest. */
    public Path root() {
        return root;
    }

    /** A file of the built site. */
    public Path site(String path) {
        return root.resolve("site").resolve(path);
    }

    /** Writes a file of the digest. */
    public TestSite file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the digest. */
    public TestSite bytes(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an article of 20 August 2025 with these lines of front matter and a short body. */
    public TestSite article(String slug, String... front) {
        return articleOn("2025-08-20", slug, "The ferry runs again.\n", front);
    }

    /** Writes an article with a title made from its slug, unless the front matter has one. */
    public TestSite articleOn(String day, String slug, String body, String... front) {
        StringBuilder text = new StringBuilder("---\n");
        List<String> lines = List.of(front);
        if (lines.stream().noneMatch(line -> line.startsWith("title:"))) {
            text.append("title: ").append(slug.replace('-', ' ')).append('\n');
        }
        if (lines.stream().noneMatch(line -> line.startsWith("date:"))) {
            text.append("date: ").append(day).append("T10:00:00Z\n");
        }
        lines.forEach(line -> text.append(line).append('\n'));
        text.append("---\n").append(body);
        return file("content/" + day.replace('-', '/') + "/" + slug + ".md", text.toString());
    }

    /** Runs a command on this digest. */
    public Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command on this digest; both streams may be one. */
    public int run(PrintStream out, PrintStream err, String... args) {
        Environment environment = new Environment(Map.of(), Clock.fixed(NOW, ZoneOffset.UTC));
        List<String> line = new ArrayList<>(List.of(args));
        line.add("--root=" + root);
        return new DatelineCommand(out, err, false, environment).run(line.toArray(String[]::new));
    }

    /** Builds, and fails when that fails. */
    public Run build(String... args) {
        List<String> line = new ArrayList<>(List.of("build"));
        line.addAll(List.of(args));
        Run run = run(line.toArray(String[]::new));
        if (run.status() != 0) {
            throw new AssertionError("build failed with " + run.status() + "\n" + run.err() + run.out());
        }
        return run;
    }

    /** The text of a file of the built site. */
    public String read(String path) {
        try {
            return Files.readString(site(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the built site with its text, by path. */
    public Map<String, String> files() {
        return files(root.resolve("site"));
    }

    /** Every file below a folder with its bytes as text, by path. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
