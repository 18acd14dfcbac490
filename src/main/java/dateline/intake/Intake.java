package dateline.intake;

import dateline.fetch.Answer;
import dateline.fetch.FetchMemory;
import dateline.fetch.FetchSettings;
import dateline.fetch.FetchTrouble;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads whatever people have: files, folders, addresses and standard input, in every format of its list, as streams. What
 * is wrong is told, and the rest is read.
 */
public final class Intake {
    /** All formats, in the order in which an input is tried. */
    private static final Formats FORMATS = new Formats(List.of(
            new WarcFormat(),
            new HtmlFormat(),
            new WordpressFormat(),
            new OpmlFormat(),
            new FeedFormat(),
            new JsonlFormat(),
            new TextFormat(),
            new GeneratorFormat(GeneratorFormat.Kind.HUGO),
            new GeneratorFormat(GeneratorFormat.Kind.JEKYLL)));

    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final IntakeOptions options;
    private final Complete sink;
    private final Fetcher fetcher;
    private final FetchMemory memory;
    private final Map<String, Validators> readWhole = new LinkedHashMap<>();

    private Intake(IntakeOptions options, FetchSettings fetching, Sink sink) {
        this.options = options;
        this.sink = new Complete(sink);
        this.fetcher = new Fetcher(fetching);
        this.memory = FetchMemory.of(options.memory());
    }

    /**
     * Reads all inputs in order.
     *
     * @param inputs paths of files and folders, addresses, or {@code -}
     */
    public static void read(List<String> inputs, IntakeOptions options, Sink sink) {
        read(inputs, options, FetchSettings.usual(options.delay()), sink);
    }

    /** The same, with other limits of fetching. */
    static void read(List<String> inputs, IntakeOptions options, FetchSettings fetching, Sink sink) {
        Intake intake = new Intake(options, fetching, sink);
        for (String input : inputs) {
            intake.read(input);
        }
        intake.remember();
    }

    /**
     * Reads one line of JSON Lines, as if it were an input of its own.
     *
     * @param name what the input is called in results and problems
     */
    public static void line(String name, String line, Sink sink) {
        InputStream bytes = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        try (RawInput input = RawInput.of(name, bytes, RawInput.Origin.FILE)) {
            new JsonLines(input, sink).read();
        } catch (IOException e) {
            throw new AssertionError("a text in memory can be read", e);
        }
    }

    private void read(String input) {
        try {
            if (input.equals("-")) {
                opened(input, standardInput());
            } else if (ADDRESS.matcher(input).matches()) {
                address(input);
            } else if (Files.isDirectory(Path.of(input))) {
                folder(input);
            } else {
                opened(input, Files.newInputStream(Path.of(input)));
            }
        } catch (IOException | InvalidPathException e) {
            tell(input, e);
        }
    }

    /** Standard input is not ours to close. */
    private InputStream standardInput() {
        return new FilterInputStream(options.standardInput()) {
            @Override
            public void close() {}
        };
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
                tell(entry.name(), e);
            }
        }
        folder.tellSkipped();
        if (read == 0) {
            sink.problem(Problem.warning(Place.whole(name), "holds nothing to import", null));
        }
    }

    private void opened(String name, InputStream bytes) throws IOException {
        try (RawInput input = open(name, bytes)) {
            read(input, format(input));
        }
    }

    private void address(String name) throws IOException {
        Answer answer = fetcher.get(name, true, memory.validators(name));
        if (answer.unchanged()) {
            sink.problem(
                    new Problem(Severity.NOTE, Place.whole(name), "is unchanged since it was imported", null, null));
            return;
        }
        RawInput.Origin origin = new RawInput.Origin(answer.address(), answer.mediaType(), answer.charset());
        InputStream body = ContentEncoding.open(answer.body(), answer.encoding());
        try (RawInput input = RawInput.of(name, body, origin)) {
            Format format = format(input);
            int before = sink.errors();
            read(input, format);
            if (sink.errors() == before && format instanceof FeedFormat) {
                readWhole.put(name, answer.validators());
            }
        }
    }

    private static RawInput open(String name, InputStream bytes) throws IOException {
        return RawInput.of(name, new BufferedInputStream(bytes), RawInput.Origin.FILE);
    }

    private Format format(RawInput input) {
        return chosen().or(() -> FORMATS.of(input)).orElseGet(TextFormat::new);
    }

    private Optional<Format> chosen() {
        return FORMATS.named(options.format());
    }

    private void read(RawInput input, Format format) throws IOException {
        String foreign = format.recognizes(input) ? null : Foreign.of(input);
        if (input.isEmpty()) {
            // Reading says why when it is not empty but broken.
            boolean empty = input.bytes().read() < 0;
            sink.problem(input.error(empty ? "is empty" : "cannot be read", null));
        } else if (foreign != null) {
            sink.problem(
                    input.error("is " + foreign, "expected a web page, a feed, JSON Lines, a web archive or text"));
        } else if (options.follow() && format instanceof FeedFormat) {
            String address = input.origin().address();
            boolean local = address != null && Fetcher.isLocal(address);
            FollowedPages pages = new FollowedPages(sink, fetcher, memory, local);
            format.read(input, pages);
            pages.tellKnown(input.name());
        } else {
            format.read(input, sink);
        }
    }

    /** Only what was taken to the end need not be read again. */
    private void remember() {
        if (options.memory() == null || !sink.keptAll()) {
            return;
        }
        readWhole.forEach(memory::feed);
        try {
            memory.save();
        } catch (IOException e) {
            String place = String.valueOf(options.memory());
            sink.problem(Problem.warning(Place.whole(place), "cannot be written", "feeds will be read whole again"));
        }
    }

    private void tell(String name, Exception trouble) {
        @Nullable String hint = trouble instanceof FetchTrouble fetching ? fetching.hint() : null;
        sink.problem(Problem.error(Place.whole(name), words(trouble), hint));
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
