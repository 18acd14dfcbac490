package dateline.site;

import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.preview.PreviewServer;
import dateline.problem.Problem;
import dateline.problem.ProblemText;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.publish.OutputFile;
import dateline.syntax.JsonText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A site that builds itself while it is written, and shows itself to its writer: built, watched, served, and told to the open
 * page. With errors the last good page stays, and what is wrong stands on it.
 */
public final class Preview implements Closeable {
    /** So many builds in a row are left for newer ones; then the site is published, whoever goes on writing. */
    private static final int PATIENCE = 5;

    private final Supplier<BuildOptions> options;
    private final BiConsumer<BuildReport, Double> sink;
    private final Analyzers analyzers = Analyzers.kept();
    private final Watcher watcher;
    private final PreviewServer server;

    /**
     * Builds the site once, and starts to serve it.
     *
     * @param options how to build; asked before each build, since time passes
     * @param port the wanted port; when others use it, one of the next is taken
     * @param sink told what came of each build, and how many seconds it took
     */
    public Preview(Supplier<BuildOptions> options, int port, BiConsumer<BuildReport, Double> sink) throws IOException {
        this.options = options;
        this.sink = sink;
        BuildOptions first = options.get();
        SiteConfig config = ConfigReader.read(first.root(), first.config(), new Problems());
        Path root = config.root();
        // Watched before the build, so that nothing changes unseen.
        this.watcher = new Watcher(root, List.of(config.content(), config.templates()));
        BuildReport report = timed(Audience.NONE);
        this.server = PreviewServer.start(config.output(), config.baseUrl().path(), port);
        tell(report);
    }

    /** Where the site is shown. */
    public String address() {
        return server.address();
    }

    /** Builds again whenever something has changed; returns when the preview is closed. */
    public void run() throws IOException, InterruptedException {
        int abandoned = 0;
        while (watcher.await()) {
            abandoned = build(abandoned < PATIENCE) ? 0 : abandoned + 1;
        }
    }

    /** Builds again. */
    public void build() throws IOException {
        build(false);
    }

    /**
     * Builds again.
     *
     * @param hasty whether to stop when something changes after what is looked at is made
     * @return whether the site was built to the end
     */
    private synchronized boolean build(boolean hasty) throws IOException {
        try {
            BuildReport report = timed(new Viewers(hasty));
            if (report.files() != null) {
                server.settle();
            }
            tell(report);
            return true;
        } catch (Abandoned e) {
            return false;
        }
    }

    /** The open pages. */
    private final class Viewers implements Audience {
        private final boolean hasty;
        private volatile boolean served;

        Viewers(boolean hasty) {
            this.hasty = hasty;
        }

        @Override
        public boolean watches(String file) {
            return server.watches(file);
        }

        @Override
        public void show(OutputFile file) {
            server.show(file.path(), file.bytes());
        }

        @Override
        public void keep(String file) {
            server.unshow(file);
        }

        @Override
        public void shown() {
            served = true;
            tell(List.of());
        }

        @Override
        public void stay() {
            if (hasty && served && watcher.changed()) {
                throw new Abandoned();
            }
        }
    }

    private synchronized BuildReport timed(Audience audience) throws IOException {
        long start = System.nanoTime();
        BuildReport report = new Build(options.get(), Progress.SILENT, analyzers, audience).run();
        sink.accept(report, (System.nanoTime() - start) / 1e9);
        return report;
    }

    private void tell(BuildReport report) {
        ProblemText text = new ProblemText(false);
        List<String> wrong = report.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .sorted(Problem.ORDER)
                .map(text::of)
                .toList();
        tell(wrong);
    }

    private void tell(List<String> wrong) {
        server.tell(JsonText.of(Map.of("problems", wrong)));
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
    }
}
