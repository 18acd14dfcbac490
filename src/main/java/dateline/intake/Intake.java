package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads whatever people have: files, folders, addresses and standard input, in every format of its list, as streams. What
 * is wrong is told, and the rest is read.
 */
public final class Intake {
    /** All formats, in the order in which an input is tried. */
    private static final Formats FORMATS = new Formats(
            List.of(new WarcFormat(), new HtmlFormat(), new FeedFormat(), new JsonlFormat(), new TextFormat()));

    private final IntakeOptions options;
    private final Sink sink;

    private Intake(IntakeOptions options, Sink sink) {
        this.options = options;
        this.sink = sink;
    }

    /**
     * Reads all inputs in order.
     *
     * @param inputs paths of files and folders, addresses, or {@code -}
     */
    public static void read(List<String> inputs, IntakeOptions options, Sink sink) {
        Intake intake = new Intake(options, new Complete(sink));
        for (String input : inputs) {
            intake.read(input);
        }
    }

    private void read(String input) {
        try {
            if (input.equals("-")) {
                stream(input, new FilterInputStream(options.standardInput()) {
                    @Override
                    public void close() {
                        // Standard input is not ours to close.
                    }
                });
            } else if (Files.isDirectory(Path.of(input))) {
                folder(input);
            } else {
                stream(input, Files.newInputStream(Path.of(input)));
            }
        } catch (IOException | InvalidPathException e) {
            told(input, e);
        }
    }

    private void folder(String name) throws IOException {
        InputFolder folder = new InputFolder(name, sink);
        int read = 0;
        for (InputFolder.Entry entry : folder.list()) {
            try (RawInput input = open(entry.name(), Files.newInputStream(entry.path()))) {
                Optional<Format> format = FORMATS.of(input);
                if (format.isEmpty() || Foreign.of(input) != null) {
                    folder.skip(entry);
                } else {
                    read++;
                    read(input, chosen().orElse(format.get()));
                }
            } catch (IOException e) {
                told(entry.name(), e);
            }
        }
        folder.tellSkipped();
        if (read == 0) {
            sink.problem(Problem.warning(Place.whole(name), "holds nothing to import", null));
        }
    }

    private void stream(String name, InputStream bytes) throws IOException {
        try (RawInput input = open(name, bytes)) {
            read(input, chosen().or(() -> FORMATS.of(input)).orElseGet(TextFormat::new));
        }
    }

    private static RawInput open(String name, InputStream bytes) throws IOException {
        return RawInput.of(name, new BufferedInputStream(bytes), RawInput.Origin.FILE);
    }

    private Optional<Format> chosen() {
        return FORMATS.named(options.format());
    }

    private void read(RawInput input, Format format) throws IOException {
        String foreign = format.recognizes(input) ? null : Foreign.of(input);
        if (input.isEmpty()) {
            // A stream that breaks at once says so; only then is it empty.
            boolean empty = input.bytes().read() < 0;
            sink.problem(input.error(empty ? "is empty" : "cannot be read", null));
        } else if (foreign != null) {
            sink.problem(
                    input.error("is " + foreign, "expected a web page, a feed, JSON Lines, a web archive or text"));
        } else {
            format.read(input, sink);
        }
    }

    private void told(String name, Exception trouble) {
        sink.problem(Problem.error(Place.whole(name), words(trouble), null));
    }

    private static String words(Exception trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (trouble instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (trouble instanceof InvalidPathException) {
            return "is no name of a file";
        }
        String message = trouble.getMessage();
        return message == null ? "cannot be read" : message;
    }
}
