package dateline.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** Understands every command line. */
final class TypedLine {
    private final DatelineCommand root;
    private final Console console;
    private final Environment environment;
    private final Failures failures;

    /** @param root the command that has all the others */
    TypedLine(DatelineCommand root, Console console, Environment environment, Failures failures) {
        this.root = root;
        this.console = console;
        this.environment = environment;
        this.failures = failures;
    }

    /** Runs it, and returns the exit status. */
    int run(String... args) {
        CommandLine line = commands();
        line.setExecutionExceptionHandler((e, failed, parsed) -> failures.tell(e, verbose(args)));
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e));
        if (args.length == 0) {
            line.usage(line.getErr());
            return 2;
        }
        return line.execute(args);
    }

    /** Every command with its options. */
    CommandLine commands() {
        CommandLine line = new CommandLine(root)
                .addSubcommand(new InitCommand(console, environment))
                .addSubcommand(new BuildCommand(console, environment))
                .addSubcommand(new NewCommand(console, environment))
                .addSubcommand(new ImportCommand(console, environment))
                .addSubcommand(new AnalyzeCommand(console, environment))
                .addSubcommand(new ExplainCommand(console, environment))
                .addSubcommand(new ListCommand(console, environment))
                .addSubcommand(new ServeCommand(console, environment))
                .addSubcommand(new CheckCommand(console, environment))
                .addSubcommand(new ThemeCommand(console, environment))
                .addSubcommand(new CleanCommand(console, environment))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new AutoComplete.GenerateCompletion());
        line.setOut(writer(console.out())).setErr(writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        line.getCommandSpec().mixinStandardHelpOptions(true);
        return line;
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
}
