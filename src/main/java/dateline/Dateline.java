package dateline;

import dateline.check.Soundness;
import dateline.config.ConfigOptions;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.site.Build;
import dateline.site.BuildOptions;
import dateline.site.BuildReport;
import dateline.site.Progress;
import dateline.site.SiteCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Dateline for programs: the same builds as by the command line, without a process.
 *
 * <pre>
 * BuildReport report = Dateline.in(Path.of("my-digest")).baseUrl("https://user.github.io/repo/").build();
 * report.problems();                                   // what was wrong, with file, line and hint
 * </pre>
 *
 * <p>Each method gives a new value and changes nothing; one value may be used by many threads, but two builds into one
 * folder exclude each other: the second throws.
 */
public final class Dateline {
    private final BuildOptions options;

    private Dateline(BuildOptions options) {
        this.options = options;
    }

    /** The digest in a folder, with its {@code dateline.yml} when there is one, at the moment it is now. */
    public static Dateline in(Path root) {
        return new Dateline(BuildOptions.of(root, Instant.now()));
    }

    /** With the site in this folder and not in that of the settings. */
    public Dateline output(Path folder) {
        ConfigOptions config = options.config();
        return new Dateline(options.with(new ConfigOptions(config.file(), folder, config.baseUrl())));
    }

    /** With the site standing at this address, such as {@code https://user.github.io/repo/}. */
    public Dateline baseUrl(String url) {
        ConfigOptions config = options.config();
        return new Dateline(options.with(new ConfigOptions(config.file(), config.output(), url)));
    }

    /** As if it were this moment: what is dated later is in the future. */
    public Dateline at(Instant moment) {
        return new Dateline(options.at(moment));
    }

    /** With drafts and articles dated in the future, or without them, which is the default. */
    public Dateline unpublished(boolean shown) {
        return new Dateline(options.unpublished(shown));
    }

    /** With what is broken left out and the rest published, or with nothing published then, which is the default. */
    public Dateline keepGoing(boolean going) {
        return new Dateline(options.keepGoing(going));
    }

    /**
     * Builds the site; only what changed since the last build is made.
     *
     * @return what was done; its {@code files} are null when errors kept the site as it was
     * @throws IOException when the site cannot be written; it is then as it was before
     */
    public BuildReport build() throws IOException {
        return new Build(options, Progress.SILENT).run();
    }

    /**
     * Looks at the built site as {@code dateline check} does, without the web.
     *
     * @return what is wrong, in content and site
     * @throws IOException when the site cannot be read
     */
    public List<Problem> check() throws IOException {
        Problems problems = new Problems();
        SiteCheck.run(options, new Soundness.Outward(0, false), problems);
        return problems.all();
    }
}
