package dateline.command;

import dateline.config.ConfigOptions;
import dateline.site.BuildOptions;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class GlobalOptions {
    @Option(
            names = {"-r", "--root"},
            paramLabel = "DIR",
            description = "The folder of the digest (default: the current folder).")
    Path root = Path.of("");

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Settings to read instead of dateline.yml.")
    @Nullable
    Path config;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but problems.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the stack trace of a defect of Dateline itself.")
    boolean verbose;

    @Option(names = "--json", description = "The outcome as one JSON object on standard output.")
    boolean json;

    @Option(names = "--no-color", description = "No colours (also with NO_COLOR in the environment).")
    boolean noColor;

    void configure(Console console, Environment environment) {
        console.configure(noColor || environment.has("NO_COLOR"), quiet, json);
    }

    /** Options for commands that read the site and have no more to say. */
    BuildOptions options(Instant now) {
        BuildOptions standard = BuildOptions.of(root, now);
        return new BuildOptions(
                standard.root(),
                new ConfigOptions(config, null, null),
                false,
                false,
                now,
                false,
                false,
                false,
                standard.jobs());
    }
}
