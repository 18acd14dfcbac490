package dateline.site;

import dateline.article.Published;
import dateline.config.SiteConfig;
import dateline.intake.CleanArticle;
import dateline.intake.Subscription;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.store.ArticleStore;
import dateline.store.ContentFiles;
import dateline.store.Draft;
import dateline.store.Refusal;
import dateline.store.Stored;
import dateline.text.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cleaned articles as files of a content folder. */
final class ContentDestination implements Destination {
    private final SiteConfig config;
    private final ImportOptions options;
    private final ContentFiles files;
    private final Drafting drafting;
    private @Nullable ArticleStore store;

    private ContentDestination(SiteConfig config, ImportOptions options, ContentFiles files) {
        this.config = config;
        this.options = options;
        this.files = files;
        this.drafting = new Drafting(config.zone(), options.topics());
    }

    /** Opens the content folder; it is read when the first article comes. */
    static ContentDestination open(SiteConfig config, ImportOptions options) throws IOException {
        Path given = options.content();
        Path folder = given == null ? config.content() : given.toAbsolutePath().normalize();
        String name = given == null ? config.name(folder) : given.toString().replace('\\', '/');
        return new ContentDestination(config, options, ContentFiles.open(folder, name, options.dryRun()));
    }

    @Override
    public Delivery prepare(CleanArticle article) {
        Published date = drafting.date(article);
        List<Problem> missing = Shortcomings.of(article, article.body().text());
        if (!missing.isEmpty() || article.title() == null || date == null) {
            return tally -> {
                missing.forEach(tally::problem);
                tally.leftOut();
            };
        }
        Draft draft = drafting.draft(article, article.title(), date);
        return tally -> store(article, draft, tally);
    }

    private void store(CleanArticle article, Draft draft, ImportTally tally) {
        try {
            Stored stored = store(tally).put(draft);
            stored.notes().forEach(tally::problem);
            tally.stored(stored);
        } catch (Refusal e) {
            tally.problem(Shortcomings.problem(article, "cannot be written: " + e.getMessage(), null));
            tally.leftOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArticleStore store(ImportTally tally) throws IOException {
        if (store == null) {
            Problems problems = new Problems();
            store = ArticleStore.open(
                    files,
                    config.zone(),
                    memory(),
                    options.apart(),
                    options.reading().now(),
                    problems);
            problems.all().forEach(tally::problem);
        }
        return store;
    }

    /** With a folder of its own named, an import outside of any digest leaves nothing beside that folder. */
    private @Nullable Path memory() {
        boolean digest = options.content() == null
                || Files.exists(config.root().resolve("dateline.yml"))
                || Files.exists(config.memory());
        String folder = Fingerprint.of(files.name("")).substring(0, 12);
        return digest ? config.memory().resolve("import-" + folder) : null;
    }

    @Override
    public void subscriptions(List<Subscription> subscriptions, ImportTally tally) throws IOException {
        new SourceList(config, options.dryRun()).add(subscriptions, tally);
    }

    @Override
    public void finish(ImportTally tally) {
        Path memory = memory();
        if (store == null || memory == null || options.dryRun()) {
            return;
        }
        try {
            store.remember(memory);
        } catch (IOException e) {
            tally.problem(Problem.warning(
                    Place.whole(config.name(memory)),
                    "cannot be written, so the next import reads all articles again",
                    null));
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
