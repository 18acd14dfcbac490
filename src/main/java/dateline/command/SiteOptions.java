package dateline.command;

import dateline.config.ConfigOptions;
import dateline.site.BuildOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that make or look at a built site. */
final class SiteOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write the site (default: site).")
    @Nullable
    Path output;

    @Option(
            names = {"-u", "--base-url", "--baseURL"},
            paramLabel = "URL",
            description = "Where the site will stand, such as https://user.github.io/repo/.")
    @Nullable
    String baseUrl;

    @Option(names = "--drafts", description = "Publish drafts too.")
    boolean drafts;

    @Option(names = "--future", description = "Publish articles dated in the future too.")
    boolean future;

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "The moment of the build, such as 2025-08-20T18:00:00Z (also SOURCE_DATE_EPOCH).")
    @Nullable
    String clock;

    @Option(names = "--strict", description = "Warnings fail the build.")
    boolean strict;

    @Option(names = "--keep-going", description = "Leave broken articles out and publish the rest.")
    boolean keepGoing;

    @Option(names = "--force", description = "Write every file again, changed or not.")
    boolean force;

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads (default: one a core).")
    @Nullable
    Integer jobs;

    @Option(names = "--metrics", description = "Show how long each stage took.")
    boolean metrics;

    BuildOptions options(GlobalOptions global, Environment environment, CommandSpec spec) {
        if (jobs != null && (jobs < 1 || jobs > 256)) {
            throw new ParameterException(spec.commandLine(), "--jobs: expected a number from 1 to 256");
        }
        return new BuildOptions(
                global.root,
                new ConfigOptions(global.config, output, baseUrl),
                drafts,
                future,
                now(environment, spec),
                keepGoing,
                strict,
                force,
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
    }

    /** The option, else the variable that reproducible builds use (reproducible-builds.org), else the time it is. */
    private Instant now(Environment environment, CommandSpec spec) {
        try {
            if (clock != null) {
                return Instant.parse(clock);
            }
            String epoch = environment.variables().get("SOURCE_DATE_EPOCH");
            return epoch == null || epoch.isBlank()
                    ? environment.clock().instant()
                    : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--clock: \"" + clock + "\" is no moment; expected 2025-08-20T18:00:00Z");
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), "SOURCE_DATE_EPOCH: expected seconds since 1970");
        }
    }
}
