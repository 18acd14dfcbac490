package dateline.site;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.article.ArticleMemory;
import dateline.article.ArticleReader;
import dateline.article.ContentFolder;
import dateline.config.SiteConfig;
import dateline.digest.Admission;
import dateline.digest.Digest;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.story.GroupingMemory;
import dateline.text.Checksum;
import dateline.topic.TopicMemory;
import dateline.work.Workers;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The first half of a build: settings, articles and the digest of them, before any page.
 *
 * @param admission which articles are published, and which are not
 * @param findings what was found in the text of each article
 * @param folder where the files of the articles lie
 */
public record Newsroom(
        SiteConfig config, Admission admission, Digest digest, Map<Article, Findings> findings, ContentFolder folder) {

    /** Reads the settings and all articles. What is wrong is told; what is right is all there. */
    public static Newsroom open(BuildOptions options, Progress progress, Stages stages, Problems problems) {
        return open(
                Inputs.open(options, stages, problems),
                options,
                Analyzers.FRESH,
                KeptTexts.none(),
                progress,
                stages,
                problems);
    }

    /**
     * As above, from what is known already.
     *
     * @param texts takes those of the articles that are analyzed
     */
    static Newsroom open(
            Inputs inputs,
            BuildOptions options,
            Analyzers analyzers,
            KeptTexts texts,
            Progress progress,
            Stages stages,
            Problems problems) {
        SiteConfig config = inputs.config();
        Analyses analyses = stages.time("remember", () -> Analyses.open(config, options, analyzers, texts));
        String version = Program.mark() + " articles 3 " + config.zone();
        ArticleMemory known = stages.time(
                "recall", () -> ArticleMemory.open(config.memory(), version, options.force(), inputs.entries()));
        Instant start = Instant.now();
        List<Article> articles = stages.time("read", () -> {
            List<Read> read = read(inputs, known, analyses, options.jobs(), progress, problems);
            keep(known, read, start, problems);
            List<Article> some = new ArrayList<>(read.size());
            for (Read each : read) {
                if (each.article() != null) {
                    some.add(each.article());
                }
            }
            return some;
        });
        Map<Article, Findings> findings = stages.time("keep", () -> analyses.keep(problems));
        Admission.Policy policy = new Admission.Policy(options.drafts(), options.future() ? null : options.now());
        return stages.time("digest", () -> {
            Admission admission = Admission.of(articles, policy, problems);
            GroupingMemory kept = GroupingMemory.open(config.memory());
            GroupingMemory memory = options.force() ? kept.fresh() : kept;
            TopicMemory topics = new TopicMemory(config.memory(), options.force());
            Digest digest = Digest.of(admission, findings, config, memory, topics, problems);
            keep(memory, problems);
            EntityClaims.check(config.entities(), digest.known(), problems);
            return new Newsroom(config, admission, digest, findings, inputs.folder());
        });
    }

    private static void keep(GroupingMemory memory, Problems problems) {
        try {
            memory.save();
        } catch (IOException e) {
            problems.add(Problem.note("how stories were grouped cannot be kept: " + e.getMessage(), null));
        }
    }

    /**
     * What came of a file.
     *
     * @param article null when it holds none
     * @param sound whether nothing had to be told, so that it need not be read again to tell it again
     */
    private record Read(@Nullable Article article, boolean sound) {}

    private static List<Read> read(
            Inputs inputs, ArticleMemory known, Analyses analyses, int jobs, Progress progress, Problems problems) {
        ContentFolder folder = inputs.folder();
        List<ContentFolder.Entry> entries = inputs.entries();
        ArticleReader reader = new ArticleReader(inputs.config().zone());
        AtomicInteger done = new AtomicInteger();
        return new Workers(jobs).map(entries.size(), place -> {
            progress.at("Reading articles", done.incrementAndGet(), entries.size());
            Article same = known.find(place);
            ContentFolder.Entry entry = entries.get(place);
            return same == null
                    ? read(entry, folder, reader, analyses, problems)
                    : recalled(entry, same, folder, analyses, problems);
        });
    }

    private static Read recalled(
            ContentFolder.Entry entry, Article same, ContentFolder folder, Analyses analyses, Problems problems) {
        try {
            analyses.analyze(same, () -> unchanged(folder, same), problems);
            return new Read(same, true);
        } catch (IOException | StackOverflowError e) {
            problems.add(unreadable(entry, e));
            return new Read(null, false);
        }
    }

    private static Read read(
            ContentFolder.Entry entry,
            ContentFolder folder,
            ArticleReader reader,
            Analyses analyses,
            Problems problems) {
        Problems own = new Problems();
        Article fresh = null;
        try {
            byte[] bytes = ContentFolder.bytes(folder.path(entry.name()));
            fresh = reader.read(entry.name(), bytes, own).orElse(null);
            if (fresh != null) {
                analyses.analyze(fresh, () -> bytes, problems);
            }
        } catch (IOException | StackOverflowError e) {
            own.add(unreadable(entry, e));
        }
        List<Problem> told = own.all();
        told.forEach(problems::add);
        return own.hasErrors() ? new Read(null, false) : new Read(fresh, told.isEmpty());
    }

    private static Problem unreadable(ContentFolder.Entry entry, Throwable e) {
        String what = e instanceof IOException io ? "cannot be read: " + reason(io) : "is nested too deeply";
        return Problem.error(Place.whole(entry.name()), what, null);
    }

    /** The bytes of a file that was not to be read again, for who needs its text all the same. */
    private static byte[] unchanged(ContentFolder folder, Article article) throws IOException {
        byte[] bytes = ContentFolder.bytes(folder.path(article.file()));
        if (Checksum.number(bytes) != article.fingerprint()) {
            throw new IOException("it changed during the build");
        }
        return bytes;
    }

    private static void keep(ArticleMemory known, List<Read> read, Instant start, Problems problems) {
        if (known.damaged()) {
            problems.add(Problem.note("what was remembered of articles is damaged; all are read again", null));
        }
        List<@Nullable Article> articles = new ArrayList<>(read.size());
        read.forEach(each -> articles.add(each.sound() ? each.article() : null));
        try {
            known.keep(articles, start);
        } catch (IOException e) {
            problems.add(Problem.note("what was read cannot be kept: " + reason(e), null));
        }
    }

    /** In words for users. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
