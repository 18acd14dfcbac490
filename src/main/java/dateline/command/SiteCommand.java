package dateline.command;

import dateline.site.BuildOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that makes or looks at a site: takes the options that these have in common. */
abstract class SiteCommand implements Callable<Integer> {
    final Console console;
    private final Environment environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Mixin
    final SiteOptions site = new SiteOptions();

    SiteCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public final Integer call() throws IOException {
        global.configure(console, environment);
        return run(site.options(global, environment, spec));
    }

    /** The command line, for messages about it. */
    CommandSpec spec() {
        return spec;
    }

    /** The same options, at the moment it is now unless the user has named one. */
    BuildOptions options(BuildOptions first) {
        return site.clock == null ? first.at(environment.clock().instant()) : first;
    }

    /** Does the work, and returns the exit status. */
    abstract int run(BuildOptions options) throws IOException;
}
