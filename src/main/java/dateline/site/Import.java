package dateline.site;

import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.intake.CleanArticle;
import dateline.intake.Cleaner;
import dateline.intake.Intake;
import dateline.intake.IntakeOptions;
import dateline.intake.Known;
import dateline.intake.RawArticle;
import dateline.intake.Sink;
import dateline.intake.Subscription;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.work.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From what people have to cleaned articles, the whole way on one page: inputs, raw articles, clean articles, files.
 *
 * <p>Inputs are read as streams by one thread and cleaned by many; what comes of them is handed on in the order of the
 * inputs, so the same inputs give the same files whatever the number of threads. Whatever is wrong with one article is
 * told, and the others are imported.
 */
public final class Import {
    private final ImportOptions options;
    private final Progress progress;
    private final ImportTally tally = new ImportTally();
    private int delivered;

    /** An import with these options. */
    public Import(ImportOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Imports everything.
     *
     * @throws IOException when nothing more can be written; what is written by then is whole
     */
    public ImportReport run() throws IOException {
        Problems settings = new Problems();
        SiteConfig config = ConfigReader.read(options.root(), options.config(), settings);
        settings.all().forEach(tally::problem);
        if (settings.hasErrors()) {
            return tally.report(true);
        }
        Map<String, String> feeds = feeds(config);
        try (RemovalLog log = RemovalLog.open(options.report());
                Destination destination = destination(config);
                Window<RawArticle, Step> window =
                        new Window<>(options.jobs(), work(destination, feeds), step -> hand(step, log))) {
            Desk desk = new Desk(window, tally);
            Intake.read(inputs(feeds), reading(config), desk);
            window.finish();
            destination.subscriptions(desk.subscriptions, tally);
            destination.finish(tally);
        }
        progress.at("Importing", tally.done(), tally.done());
        return tally.report(false);
    }

    private Destination destination(SiteConfig config) throws IOException {
        return options.lines() != null
                ? new LinesDestination(options.lines())
                : ContentDestination.open(config, options);
    }

    private IntakeOptions reading(SiteConfig config) {
        ImportOptions.Reading reading = options.reading();
        // Who only looks must not be told the next time that nothing is new.
        boolean looking = options.dryRun() || options.lines() != null;
        Path memory = looking ? null : config.memory().resolve("feeds");
        return new IntakeOptions(
                reading.format(), reading.standardInput(), memory, reading.follow(), reading.delay(), reading.now());
    }

    /**
     * One article on its way from the threads, or what is wrong with an input.
     *
     * @param input the input that it came from, or null when that is not known
     * @param article or null when it could not be cleaned
     * @param problem what was wrong then
     */
    private record Step(
            @Nullable String input,
            @Nullable CleanArticle article,
            Destination.@Nullable Delivery delivery,
            @Nullable Problem problem) {}

    /** The feeds of the sources that are to be read, each with the name of its source. */
    private Map<String, String> feeds(SiteConfig config) {
        Map<String, String> feeds = new LinkedHashMap<>();
        if (options.feeds()) {
            config.sources().forEach(source -> source.feeds().forEach(feed -> feeds.putIfAbsent(feed, source.name())));
            if (feeds.isEmpty()) {
                tally.problem(Problem.note(
                        "no source has a feed", "sources: {Example: {feed: https://example.org/feed.xml}}"));
            }
        }
        return feeds;
    }

    private List<String> inputs(Map<String, String> feeds) {
        List<String> inputs = new ArrayList<>(options.inputs());
        inputs.addAll(feeds.keySet());
        return inputs;
    }

    private Function<RawArticle, Step> work(Destination destination, Map<String, String> feeds) {
        Cleaner usual = cleaner(options.given());
        Map<String, Cleaner> cleaners = new HashMap<>();
        if (options.given().source() == null) {
            feeds.forEach(
                    (feed, source) -> cleaners.put(feed, cleaner(options.given().withSource(source))));
        }
        return raw -> {
            try {
                CleanArticle article = cleaners.getOrDefault(raw.input(), usual).clean(raw);
                return new Step(raw.input(), article, destination.prepare(article), null);
            } catch (StackOverflowError e) {
                return failed(raw, "is nested too deeply", null);
            } catch (RuntimeException e) {
                // One article must not cost the others.
                return failed(raw, "cannot be cleaned, by a defect of Dateline: " + e, "report it, with this input");
            }
        };
    }

    private Cleaner cleaner(Known given) {
        return new Cleaner(given, options.titleFromLead(), options.report() != null);
    }

    private static Step failed(RawArticle raw, String message, @Nullable String hint) {
        return new Step(raw.input(), null, null, Shortcomings.problem(raw.input(), raw.position(), message, hint));
    }

    private void hand(Step step, RemovalLog log) {
        tally.input(step.input());
        if (step.problem() != null) {
            tally.problem(step.problem());
            if (step.problem().severity() == Severity.ERROR) {
                tally.leftOut();
            }
        } else if (step.article() != null && step.delivery() != null) {
            tally.removed(step.article().removals());
            log.write(step.article());
            deliver(step.article(), step.delivery());
        }
        progress.at("Importing", tally.done(), Progress.UNKNOWN);
    }

    /** One headline or address cannot be that of two articles. */
    private void deliver(CleanArticle article, Destination.Delivery delivery) {
        String option =
                options.given().title() != null ? "--title" : options.given().url() != null ? "--url" : null;
        delivered++;
        if (option != null && delivered > 1) {
            tally.problem(Shortcomings.problem(
                    article, option + " fits one article, and the inputs hold more", "import them one by one"));
            tally.leftOut();
        } else {
            delivery.deliver(tally);
        }
    }

    /** Takes what the inputs hold, and passes it to the threads. */
    private static final class Desk implements Sink {
        private final Window<RawArticle, Step> window;
        private final ImportTally tally;
        private final List<Subscription> subscriptions = new ArrayList<>();

        Desk(Window<RawArticle, Step> window, ImportTally tally) {
            this.window = window;
            this.tally = tally;
        }

        @Override
        public void article(RawArticle article) {
            window.put(article, 2L * article.content().length());
        }

        @Override
        public void subscription(Subscription subscription) {
            subscriptions.add(subscription);
        }

        /** An article that was left out must not count as known: what was wrong with it may be mended by an option. */
        @Override
        public boolean keptAll() {
            window.finish();
            return !tally.hasLeftOut();
        }

        @Override
        public void problem(Problem problem) {
            String input = problem.place() == null ? null : problem.place().file();
            window.pass(new Step(input, null, null, problem));
        }
    }
}
