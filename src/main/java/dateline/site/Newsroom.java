package dateline.site;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.ContentFolder;
import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.digest.Admission;
import dateline.digest.Digest;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.story.GroupingMemory;
import dateline.topic.TopicMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The first half of a build: settings, articles and the digest of them, before any page.
 *
 * @param admission which articles are published, and which are not
 * @param findings what was found in the text of each article
 * @param files where each article lies, by the name of its file
 * @param settingsErrors how many errors are in the settings
 */
public record Newsroom(
        SiteConfig config,
        Admission admission,
        Digest digest,
        Map<Article, Findings> findings,
        Map<String, Path> files,
        int settingsErrors) {

    /** Reads the settings and all articles. What is wrong is told; what is right is all there. */
    public static Newsroom open(BuildOptions options, Progress progress, Stages stages, Problems problems) {
        SiteConfig config =
                stages.time("settings", () -> ConfigReader.read(options.root(), options.config(), problems));
        int settingsErrors = problems.count(Severity.ERROR);
        List<ContentFolder.Entry> entries = stages.time(
                "list", () -> new ContentFolder(config.content(), config.name(config.content())).list(problems));
        Map<String, Path> files = new HashMap<>();
        entries.forEach(entry -> files.put(entry.name(), entry.path()));
        Analyses analyses = stages.time("remember", () -> Analyses.open(config, options));
        List<Article> articles =
                stages.time("read", () -> read(entries, config, analyses, options.jobs(), progress, problems));
        Map<Article, Findings> findings = stages.time("keep", () -> analyses.keep(problems));
        Admission.Policy policy = new Admission.Policy(options.drafts(), options.future() ? null : options.now());
        return stages.time("digest", () -> {
            Admission admission = Admission.of(articles, policy, problems);
            GroupingMemory kept = GroupingMemory.open(config.memory());
            GroupingMemory memory = options.force() ? kept.fresh() : kept;
            TopicMemory topics = new TopicMemory(config.memory(), options.force());
            Digest digest = Digest.of(admission, findings, config, memory, topics, problems);
            keep(memory, problems);
            EntityClaims.check(config.entities(), digest.directory(), problems);
            return new Newsroom(config, admission, digest, findings, files, settingsErrors);
        });
    }

    private static void keep(GroupingMemory memory, Problems problems) {
        try {
            memory.save();
        } catch (IOException e) {
            problems.add(Problem.note("how stories were grouped cannot be kept: " + e.getMessage(), null));
        }
    }

    private static List<Article> read(
            List<ContentFolder.Entry> entries,
            SiteConfig config,
            Analyses analyses,
            int jobs,
            Progress progress,
            Problems problems) {
        ArticleReader reader = new ArticleReader(config.zone());
        AtomicInteger done = new AtomicInteger();
        List<Optional<Article>> articles = new Workers(jobs).map(entries, entry -> {
            progress.at("Reading articles", done.incrementAndGet(), entries.size());
            return read(entry, reader, analyses, problems);
        });
        return articles.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Article> read(
            ContentFolder.Entry entry, ArticleReader reader, Analyses analyses, Problems problems) {
        try {
            byte[] bytes = ContentFolder.bytes(entry.path());
            Optional<Article> article = reader.read(entry.name(), bytes, problems);
            article.ifPresent(a -> analyses.analyze(a, bytes, problems));
            return article;
        } catch (IOException e) {
            problems.add(Problem.error(Place.whole(entry.name()), "cannot be read: " + reason(e), null));
        } catch (StackOverflowError e) {
            problems.add(Problem.error(Place.whole(entry.name()), "is nested too deeply", null));
        }
        return Optional.empty();
    }

    /** The Markdown body of an article, read again from its file. */
    String body(Article article) {
        Path file = files.get(article.file());
        if (file == null) {
            throw new IllegalArgumentException(article.file());
        }
        try {
            // What is wrong with the file was told when it was read first.
            return ArticleReader.body(article.file(), ContentFolder.bytes(file), new Problems())
                    .orElseThrow(() -> new IOException("it changed during the build"));
        } catch (IOException e) {
            throw new UncheckedIOException(article.file() + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
