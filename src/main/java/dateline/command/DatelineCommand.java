package dateline.command;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code dateline}: gathers the commands, and says in words what went wrong. */
@Command(
        name = "dateline",
        description = "A static site generator for news digests.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = DatelineCommand.Version.class,
        footer = {"", "Exit status: 0 done, 1 errors in content or templates, 2 wrong usage or settings."})
public final class DatelineCommand {
    private final Console console;
    private final Environment environment;

    /**
     * @param out for results
     * @param err for problems and progress
     * @param terminal whether a person watches
     */
    public DatelineCommand(PrintStream out, PrintStream err, boolean terminal, Environment environment) {
        this.console = new Console(out, err, terminal);
        this.environment = environment;
    }

    /** Runs a command line; never throws, and returns the exit status. */
    public int run(String... args) {
        Failures failures = new Failures(console);
        try {
            QuickBuild quick = QuickBuild.of(args, environment);
            return quick == null
                    ? new TypedLine(this, console, environment, failures).run(args)
                    : quick.run(console, environment, failures);
        } catch (OutOfMemoryError e) {
            return failures.memory();
        }
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DatelineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(from sources)" : version)};
        }
    }
}
