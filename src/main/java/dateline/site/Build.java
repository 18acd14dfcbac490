package dateline.site;

import dateline.article.Article;
import dateline.article.Bodies;
import dateline.config.SiteConfig;
import dateline.page.Page;
import dateline.page.Page.Lined;
import dateline.page.PagePlan;
import dateline.page.Sheets;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.publish.Origin;
import dateline.publish.OutputFile;
import dateline.publish.Publication;
import dateline.publish.PublishReport;
import dateline.publish.Publisher;
import dateline.render.Messages;
import dateline.render.Renderer;
import dateline.render.Templates;
import dateline.site.PageRenderer.Made;
import dateline.text.Phrases;
import dateline.work.Ahead;
import dateline.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From content to site, the whole way on one page: settings, articles, digest, page plan, files, publication.
 *
 * <p>A build never stops at the first error: it goes on to the end, so that all problems are told in one run, and only then
 * decides whether the site is published.
 */
public final class Build {
    private final BuildOptions options;
    private final Progress progress;
    private final Analyzers analyzers;
    private final Audience audience;
    private final Problems problems = new Problems();
    private final Stages stages = new Stages();
    private final Metrics metrics = new Metrics();

    /** A build with these options. */
    public Build(BuildOptions options, Progress progress) {
        this(options, progress, Analyzers.FRESH, Audience.NONE);
    }

    /** A build that others look at, and may end, see {@link Audience#stay}; the site is then as it was before. */
    Build(BuildOptions options, Progress progress, Analyzers analyzers, Audience audience) {
        this.options = options;
        this.progress = progress;
        this.analyzers = analyzers;
        this.audience = audience;
    }

    /**
     * Builds the site.
     *
     * @throws IOException when the site cannot be written; it is then as it was before
     */
    public BuildReport run() throws IOException {
        Instant start = Instant.now();
        Ahead<Boolean> engine = fresh() ? Ahead.of("templates", Build::wakeEngine) : null;
        Inputs inputs = Inputs.open(options, stages, problems);
        SiteConfig config = inputs.config();
        boolean writable = OutputGuard.check(config, problems);
        Templates templates = templates(config);
        String mark = stages.time("compare", () -> LastBuild.inputs(inputs, templates, options, start));
        BuildReport same = stages.time("look", () -> same(config, mark));
        if (same != null) {
            return same;
        }
        Ahead<Templates> checked = Ahead.of("templates", () -> {
            // Two threads that start it at once could wait for each other for ever.
            if (engine != null) {
                engine.get();
            }
            templates.check(problems);
            Ahead.run("templates", templates::parseAhead);
            return templates;
        });
        try (Publication publication = writable ? open(config) : null) {
            return make(inputs, templates, checked, mark, publication);
        }
    }

    /** Whether it is known before anything is read that there are pages to make. */
    private boolean fresh() {
        return options.force() || !Files.exists(options.root().resolve(".dateline"));
    }

    private static boolean wakeEngine() {
        Templates.wake();
        return true;
    }

    /** Opened before anything is read: while the articles are, a thread looks at the site of the last build. */
    private Publication open(SiteConfig config) throws IOException {
        Publication publication = new Publisher(config.output(), config.memory()).open(options.force());
        if (publication.damaged()) {
            problems.add(Problem.note(
                    "what was remembered of the output is damaged; every page is made and compared with it", null));
        }
        publication.survey();
        return publication;
    }

    private BuildReport make(
            Inputs inputs,
            Templates templates,
            Ahead<Templates> checked,
            @Nullable String mark,
            @Nullable Publication publication)
            throws IOException {
        SiteConfig config = inputs.config();
        KeptTexts texts = KeptTexts.some();
        Newsroom newsroom = Newsroom.open(inputs, options, analyzers, texts, progress, stages, problems);
        Map<String, byte[]> assets = templates.assets();
        Phrases words = Messages.of(templates, config.language(), problems);
        Bodies bodies = new ArticleBodies(newsroom, texts, audience);
        PagePlan plan = stages.time(
                "plan", () -> PagePlan.of(newsroom.digest(), config, assets, bodies, words, workers(), problems));
        FrontRow row = new FrontRow(plan.pages(), audience);
        stages.time("templates", checked::get);
        PageRenderer renderer = new PageRenderer(new Renderer(templates), options.keepGoing(), problems);
        PageKeys keys = new PageKeys(config, templates, assets, Program.mark());
        Outcome outcome = publication == null ? null : publish(publication, row, keys, renderer);
        PublishReport files = outcome == null ? null : outcome.files();
        if (mark != null && outcome != null && problems.all().isEmpty()) {
            int articles = newsroom.digest().articles().size();
            remember(new LastBuild(mark, outcome.state(), articles, due(newsroom)), config);
        }
        int errors = problems.count(Severity.ERROR);
        return new BuildReport(
                newsroom.digest().articles().size(),
                files,
                errors > 0 && errors == inputs.settingsErrors() + (publication == null ? 1 : 0),
                problems.all(),
                stages.all(),
                metrics);
    }

    /** The report of a build that would change nothing; null when that is not sure. */
    private @Nullable BuildReport same(SiteConfig config, @Nullable String mark) {
        LastBuild last = options.force() || !problems.all().isEmpty() ? null : LastBuild.read(config);
        if (last == null || !last.holds(mark, options.now())) {
            return null;
        }
        try (Publication publication = new Publisher(config.output(), config.memory()).open(false)) {
            return publication.id() == last.output() && publication.keepAll()
                    ? new BuildReport(last.articles(), publication.commit(), false, List.of(), stages.all(), metrics)
                    : null;
        } catch (IOException e) {
            // Whoever builds tells what is wrong.
            return null;
        }
    }

    /** When the first article that waits for its date is due. */
    private @Nullable Instant due(Newsroom newsroom) {
        Instant first = null;
        for (Article article : newsroom.admission().future()) {
            Instant date = article.front().date().instant();
            first = first == null || date.isBefore(first) ? date : first;
        }
        return first;
    }

    private void remember(LastBuild last, SiteConfig config) {
        try {
            last.write(config);
        } catch (IOException e) {
            problems.add(Problem.note("this build cannot be remembered: " + Newsroom.reason(e), null));
        }
    }

    /**
     * Makes every page anew, from nothing that is remembered, and compares it with the site as it was built.
     *
     * @return an error for each file that differs
     */
    public List<Problem> verify() {
        Newsroom newsroom = Newsroom.open(options.fresh(), progress, stages, problems);
        SiteConfig config = newsroom.config();
        Templates templates = templates(config);
        templates.check(problems);
        PagePlan plan = PagePlan.of(
                newsroom.digest(),
                config,
                templates.assets(),
                ArticleBodies.of(newsroom),
                Messages.of(templates, config.language(), problems),
                workers(),
                problems);
        Problems differences = new Problems();
        PageRenderer renderer = new PageRenderer(new Renderer(templates), options.keepGoing(), problems);
        make(plan.pages(), page -> {
            Optional<Made> made = renderer.render(page);
            made.map(Made::file).ifPresent(file -> compare(config.output().resolve(file.path()), file, differences));
        });
        return differences.all();
    }

    private static void compare(Path built, OutputFile clean, Problems differences) {
        try {
            if (Files.isRegularFile(built) && Arrays.equals(Files.readAllBytes(built), clean.bytes())) {
                return;
            }
        } catch (IOException e) {
            // Unreadable is different too.
        }
        differences.add(Problem.error(
                Place.whole(clean.path()), "differs from a clean build", "build with --force, and report this"));
    }

    private static Templates templates(SiteConfig config) {
        return new Templates(config.templates(), config.name(config.templates()));
    }

    /**
     * What a publication came to.
     *
     * @param state of the output, see {@link Publication#id}
     */
    private record Outcome(PublishReport files, long state) {}

    private @Nullable Outcome publish(Publication publication, FrontRow row, PageKeys keys, PageRenderer renderer)
            throws IOException {
        try {
            boolean staging = options.keepGoing() || !failed();
            Press press = new Press(renderer, publication, row, staging);
            stages.time("pages", () -> make(row.pages(), page -> print(page, keys.of(page), press)));
            // What the last page met may have been its end, and no mistake in a template.
            audience.stay();
            renderer.tell();
            if (failed() && !options.keepGoing()) {
                return null;
            }
            PublishReport report = stages.time("publish", () -> commit(publication));
            return new Outcome(report, publication.id());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean failed() {
        return problems.hasErrors() || (options.strict() && problems.count(Severity.WARNING) > 0);
    }

    private Workers workers() {
        return new Workers(options.jobs());
    }

    /** Makes pages, and says how many. */
    private int make(List<Page> pages, Consumer<Page> maker) {
        AtomicInteger done = new AtomicInteger();
        Sheets sheets = new Sheets(pages);
        workers().map(sheets.count(), sheet -> {
            for (Page page : sheets.of(sheet)) {
                progress.at("Making pages", done.incrementAndGet(), pages.size());
                audience.stay();
                maker.accept(page);
            }
            return sheet;
        });
        return done.get();
    }

    /**
     * What pages go through.
     *
     * @param staging whether they may be published; else they are made only to find what is wrong with their templates
     */
    private record Press(PageRenderer renderer, Publication publication, FrontRow row, boolean staging) {}

    /** Makes a page and stages it, unless the site has it already. */
    private void print(Page page, Origin origin, Press press) {
        try {
            if (press.publication().keep(page.file(), origin)) {
                metrics.kept(page.maker());
                if (press.staging()) {
                    audience.keep(page.file());
                    press.row().made(page);
                }
                return;
            }
            long start = System.nanoTime();
            OptionalLong size = press.staging() ? published(page, origin, press) : tried(page, press.renderer());
            metrics.made(page.maker(), page.path(), System.nanoTime() - start, size.orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stages a page, and says how many bytes it has; nothing when it cannot be made. */
    private OptionalLong published(Page page, Origin origin, Press press) throws IOException {
        if (page.content() instanceof Lined lined && !audience.watches(page.file())) {
            return OptionalLong.of(press.publication().put(page.file(), lined.lines(), origin));
        }
        Optional<Made> made = press.renderer().render(page);
        if (made.isEmpty()) {
            return OptionalLong.empty();
        }
        OutputFile file = made.get().file();
        press.publication().put(file, made.get().sound() ? origin : Origin.UNSURE);
        audience.show(file);
        press.row().made(page);
        return OptionalLong.of(file.bytes().length);
    }

    private static OptionalLong tried(Page page, PageRenderer renderer) {
        if (page.content() instanceof Lined) {
            // No template makes it.
            return OptionalLong.of(0);
        }
        Optional<Made> made = renderer.render(page);
        return made.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(made.get().file().bytes().length);
    }

    private static PublishReport commit(Publication publication) {
        try {
            return publication.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
