package dateline.command;

import dateline.site.BuildOptions;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline build}. */
@Command(name = "build", description = "Build the site from the articles in content/.")
final class BuildCommand extends SiteCommand {
    @Option(names = "--verify", description = "Prove that the result equals a clean build, byte for byte.")
    private boolean verify;

    BuildCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) throws IOException {
        return new BuildRun(console, verify, site.metrics).run(options);
    }
}
