package dateline.site;

import dateline.analysis.Analysis;
import dateline.analysis.AnalysisException;
import dateline.analysis.Analyzer;
import dateline.analysis.OutsideAnalyzer;
import dateline.analysis.Submission;
import dateline.analysis.TokenTags;
import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.ContentFolder;
import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.entity.EntityName;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.work.Workers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Analyzes files, a stream or the articles of a site, without building anything. */
public final class TextAnalyses {
    /** So many texts are analyzed at once, and then handed on in their order. */
    private static final int BATCH = 256;

    private final BuildOptions options;
    private final SiteConfig config;
    private final Problems problems;
    private final BiConsumer<String, Analysis> sink;
    private final List<Submission> waiting = new ArrayList<>();
    private final Analyzer analyzer;

    /** @param sink takes each text with its name, in the order of the input */
    public TextAnalyses(BuildOptions options, Problems problems, BiConsumer<String, Analysis> sink) {
        this.options = options;
        this.problems = problems;
        this.sink = sink;
        this.config = ConfigReader.read(options.root(), options.config(), problems);
        this.analyzer = Analyzers.FRESH.of(config.analysis());
    }

    /** Analyzes one file, or all in a folder. */
    public void file(Path path, TextFormat format) throws IOException {
        if (Files.isDirectory(path)) {
            ContentFolder folder = new ContentFolder(path, config.name(path));
            for (ContentFolder.Entry entry : folder.list(new Workers(options.jobs()), problems)) {
                file(folder.path(entry.name()), format);
            }
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            stream(in, path.toString().replace('\\', '/'), format);
        }
    }

    /** Analyzes all articles of the site. */
    public void site() throws IOException {
        if (Files.isDirectory(config.content())) {
            file(config.content(), TextFormat.ARTICLE);
        }
    }

    /** Analyzes what a stream holds. */
    public void stream(InputStream in, String name, TextFormat format) throws IOException {
        TextFormat real = format == TextFormat.AUTO ? guess(name) : format;
        switch (real) {
            case ARTICLE -> article(name, in.readAllBytes());
            case JSONL -> lines(in, name);
            default -> submit(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        }
    }

    private static TextFormat guess(String name) {
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return TextFormat.ARTICLE;
        }
        return name.endsWith(".jsonl") ? TextFormat.JSONL : TextFormat.TEXT;
    }

    private void article(String name, byte[] bytes) {
        Optional<Article> article = new ArticleReader(config.zone()).read(name, bytes, problems);
        Optional<String> body = ArticleReader.body(name, bytes, new Problems());
        if (article.isPresent() && body.isPresent()) {
            List<EntityName> declared = new ArrayList<>(article.get().front().entities());
            submit(name, article.get().text(body.get()), declared);
        }
    }

    private void lines(InputStream in, String name) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Optional<TextLine> found = TextLine.of(line);
            if (found.isEmpty()) {
                String what = "holds no JSON object with a text";
                problems.add(Problem.error(new Place(name, number, 1), what, TextLine.EXPECTED));
                continue;
            }
            TextLine text = found.get();
            submit(text.id().isEmpty() ? name + ":" + number : text.id(), text.text(), List.of());
        }
    }

    private void submit(String id, String text, List<EntityName> declared) {
        List<EntityName> names = new ArrayList<>(declared);
        names.addAll(config.entities().declared());
        waiting.add(new Submission(id, text, names));
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Submission> batch = List.copyOf(waiting);
        waiting.clear();
        List<Optional<Analysis>> done = new Workers(options.jobs()).map(batch, this::analyze);
        for (int i = 0; i < batch.size(); i++) {
            String id = batch.get(i).id();
            done.get(i).ifPresent(analysis -> sink.accept(id, analysis));
        }
    }

    private Optional<Analysis> analyze(Submission submission) {
        try {
            return Optional.of(analyzer.analyze(submission));
        } catch (AnalysisException e) {
            e.tell(problems);
            return Optional.empty();
        }
    }

    /** Hands on what is still under way. To be called at the end. */
    public void finish() {
        flush();
        if (analyzer instanceof OutsideAnalyzer outside) {
            outside.close();
        }
    }

    /**
     * Tags tokens that somebody else has split.
     *
     * @param out takes each line of the answer: the token and its tag, or the line as it was where it holds none
     */
    public static void tokens(InputStream in, Consumer<String> out) throws IOException {
        TokenTags tags = new TokenTags();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> text = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("-DOCSTART-")) {
                tag(text, tags, out);
                out.accept(line);
            } else {
                text.add(line);
            }
        }
        tag(text, tags, out);
    }

    private static void tag(List<String> lines, TokenTags tags, Consumer<String> out) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                sentence.add(first(line));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        List<String> found = tags.of(sentences);
        int next = 0;
        for (String line : lines) {
            out.accept(line.isBlank() ? line : first(line) + " " + found.get(next++));
        }
        lines.clear();
    }

    /** The first column, whatever parts it from the next. */
    private static String first(String line) {
        String clean = line.strip();
        for (int i = 0; i < clean.length(); i++) {
            if (Character.isWhitespace(clean.charAt(i))) {
                return clean.substring(0, i);
            }
        }
        return clean;
    }

    /** Reads a file of tokens; see {@link #tokens(InputStream, Consumer)}. */
    public static void tokens(Path file, Consumer<String> out) {
        try (InputStream in = Files.newInputStream(file)) {
            tokens(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
