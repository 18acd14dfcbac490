package dateline.site;

import dateline.config.ConfigOptions;
import java.nio.file.Path;
import java.time.Instant;

/**
 * How a site is built.
 *
 * @param root the folder of the site
 * @param config what the command line says about the settings
 * @param drafts whether drafts are published
 * @param future whether articles dated after {@code now} are published
 * @param now the moment of the build
 * @param keepGoing whether what is broken is left out and the rest published
 * @param strict whether warnings fail the build
 * @param force whether every file is written again, changed or not
 * @param jobs how many threads, at least 1
 */
public record BuildOptions(
        Path root,
        ConfigOptions config,
        boolean drafts,
        boolean future,
        Instant now,
        boolean keepGoing,
        boolean strict,
        boolean force,
        int jobs) {

    /** The same, with nothing remembered. */
    public BuildOptions fresh() {
        return new BuildOptions(root, config, drafts, future, now, keepGoing, strict, true, jobs);
    }

    /** The same with other words about the settings. */
    public BuildOptions with(ConfigOptions words) {
        return new BuildOptions(root, words, drafts, future, now, keepGoing, strict, force, jobs);
    }

    /** The same with or without drafts and what is dated in the future. */
    public BuildOptions unpublished(boolean shown) {
        return new BuildOptions(root, config, shown, shown, now, keepGoing, strict, force, jobs);
    }

    /** The same, with what is broken left out or not. */
    public BuildOptions keepGoing(boolean going) {
        return new BuildOptions(root, config, drafts, future, now, going, strict, force, jobs);
    }

    /** The same at another moment. */
    public BuildOptions at(Instant moment) {
        return new BuildOptions(root, config, drafts, future, moment, keepGoing, strict, force, jobs);
    }

    /** Everything as usual. */
    public static BuildOptions of(Path root, Instant now) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new BuildOptions(root, ConfigOptions.NONE, false, false, now, false, false, false, cores);
    }
}
