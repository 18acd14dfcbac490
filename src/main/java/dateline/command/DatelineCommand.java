package dateline.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
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
        CommandLine line = new CommandLine(this)
                .addSubcommand(new BuildCommand(console, environment))
                .addSubcommand(new NewCommand(console, environment))
                .addSubcommand(new ImportCommand(console, environment))
                .addSubcommand(new AnalyzeCommand(console, environment))
                .addSubcommand(new ExplainCommand(console, environment))
                .addSubcommand(new ListCommand(console, environment))
                .addSubcommand(new CleanCommand(console, environment))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new AutoComplete.GenerateCompletion());
        line.setOut(writer(console.out())).setErr(writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.setExecutionExceptionHandler((e, failed, parsed) -> failure(e, verbose(args)));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
        if (args.length == 0) {
            line.usage(line.getErr());
            return 2;
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            console.err().println("error: not enough memory: the heap of " + megabytes + " MB is full");
            console.err().println("  hint: give more with JAVA_TOOL_OPTIONS=-Xmx1g");
            return 1;
        }
    }

    /** In the words of every other problem; the whole usage text would push the message off the screen. */
    private int wrongUsage(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        String message = e.getMessage();
        List<String> near = List.of();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            message = "there is no \"" + unmatched.getUnmatched().get(0) + "\" here";
            near = unmatched.getSuggestions();
        }
        console.err().println("error: " + message);
        if (e instanceof WrongValue wrong) {
            console.err().println("  hint: " + wrong.hint());
            return 2;
        }
        String name = command.getCommandSpec().qualifiedName();
        String hint = near.isEmpty()
                ? "\"" + name + " --help\" shows what is possible"
                : "did you mean \"" + near.get(0) + "\"?";
        console.err().println("  hint: " + hint);
        return 2;
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }

    private static boolean verbose(String... args) {
        for (String arg : args) {
            if (arg.equals("-v") || arg.equals("--verbose")) {
                return true;
            }
        }
        return false;
    }

    private int failure(Exception e, boolean verbose) {
        Exception cause =
                e instanceof UncheckedIOException wrapped && wrapped.getCause() != null ? wrapped.getCause() : e;
        if (cause instanceof FileSystemException file) {
            console.err().println("error: " + file.getFile() + ": " + reason(file));
        } else if (cause instanceof IOException) {
            console.err().println("error: " + cause.getMessage());
        } else if (cause instanceof InvalidPathException path) {
            console.err().println("error: this system cannot write the file name \"" + path.getInput() + "\"");
            console.err().println("  hint: run with LC_ALL=C.UTF-8");
        } else {
            console.err().println("error: a defect of Dateline: " + cause);
            console.err().println("  hint: run again with -v, and report what it shows");
        }
        if (verbose) {
            cause.printStackTrace(console.err());
        }
        return 1;
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
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
