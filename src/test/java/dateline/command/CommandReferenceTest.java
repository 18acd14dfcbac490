package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * docs/commands.md and the man page are made from the commands, so no command or option is missing there or told wrongly
 * ({@code mvn test -Dtest=CommandReferenceTest -Ddateline.update=true} writes both anew).
 */
class CommandReferenceTest {
    private static final Path REFERENCE = Path.of("docs/commands.md");
    private static final Path MANUAL = Path.of("docs/dateline.1");
    private static final String MARK = "<!-- made from the commands; do not edit below -->\n";

    private static CommandLine commands() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Environment environment = new Environment(Map.of(), Clock.systemUTC());
        Console console = new Console(nowhere, nowhere, false);
        DatelineCommand root = new DatelineCommand(nowhere, nowhere, false, environment);
        return new TypedLine(root, console, environment, new Failures(console)).commands();
    }

    @Test
    void the_reference_says_what_the_commands_say() throws IOException {
        String written = Files.readString(REFERENCE);
        String head = written.substring(0, written.indexOf(MARK) + MARK.length());
        same(REFERENCE, head + reference(commands()));
    }

    @Test
    void the_manual_says_what_the_commands_say() throws IOException {
        same(MANUAL, manual(commands()));
    }

    private static void same(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }

    @Test
    void every_command_and_option_says_what_it_does() {
        List<String> silent = new ArrayList<>();
        commands().getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            if (description(spec).isBlank()) {
                silent.add(name);
            }
            for (OptionSpec option : spec.options()) {
                if (option.description().length == 0 && !option.hidden()) {
                    silent.add(name + " " + option.longestName());
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    private static String reference(CommandLine root) {
        StringBuilder out = new StringBuilder();
        List<String> common = common(root);
        out.append("\n## Options of all commands\n\n| option | means |\n|---|---|\n");
        for (OptionSpec option : of(root, "build").options()) {
            if (common.contains(option.longestName())) {
                row(out, option);
            }
        }
        List<OptionSpec> site = own(of(root, "clean"), common);
        List<String> siteNames = site.stream().map(OptionSpec::longestName).toList();
        out.append("\n## Options of a site\n\n| option | means |\n|---|---|\n");
        site.forEach(option -> row(out, option));
        root.getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            out.append("\n## ")
                    .append(name)
                    .append("\n\n    ")
                    .append(synopsis(spec))
                    .append("\n\n");
            out.append(description(spec)).append('\n');
            List<OptionSpec> own = new ArrayList<>(own(spec, common));
            if (own.stream().map(OptionSpec::longestName).toList().containsAll(siteNames)) {
                own.removeIf(option -> siteNames.contains(option.longestName()));
                out.append("\nTakes the [options of a site](#options-of-a-site) too.\n");
            }
            if (spec.positionalParameters().isEmpty() && own.isEmpty()) {
                return;
            }
            out.append("\n| option | means |\n|---|---|\n");
            for (PositionalParamSpec each : spec.positionalParameters()) {
                out.append("| `").append(each.paramLabel()).append("` | ");
                out.append(cell(String.join(" ", each.description()))).append(" |\n");
            }
            own.forEach(option -> row(out, option));
        });
        return out.toString();
    }

    private static CommandSpec of(CommandLine root, String name) {
        return Objects.requireNonNull(root.getSubcommands().get(name)).getCommandSpec();
    }

    /** The options that every site command has; told once. */
    private static List<String> common(CommandLine root) {
        List<OptionSpec> build = of(root, "build").options();
        List<OptionSpec> init = of(root, "init").options();
        return build.stream()
                .filter(option ->
                        init.stream().anyMatch(other -> other.longestName().equals(option.longestName())))
                .map(OptionSpec::longestName)
                .filter(name -> !name.equals("--base-url"))
                .toList();
    }

    private static List<OptionSpec> own(CommandSpec spec, List<String> common) {
        return spec.options().stream()
                .filter(option -> !option.hidden() && !common.contains(option.longestName()))
                .toList();
    }

    private static void row(StringBuilder out, OptionSpec option) {
        out.append("| `").append(String.join("`, `", option.names())).append('`');
        if (option.arity().max() > 0) {
            out.append(" `").append(option.paramLabel()).append('`');
        }
        out.append(" | ").append(cell(String.join(" ", option.description()))).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "\\<");
    }

    private static String description(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description())
                .replace("%n", " ")
                .strip();
    }

    private static String synopsis(CommandSpec spec) {
        StringBuilder out = new StringBuilder("dateline " + spec.name() + " [OPTIONS]");
        for (PositionalParamSpec each : spec.positionalParameters()) {
            boolean many = each.arity().max() > 1;
            String label = each.paramLabel() + (many ? "..." : "");
            out.append(each.arity().min() == 0 ? " [" + label + "]" : " " + label);
        }
        return out.toString();
    }

    /** For {@code man} (groff_man(7)). */
    private static String manual(CommandLine root) {
        StringBuilder out = new StringBuilder();
        out.append(".TH DATELINE 1 \"\" \"Dateline\" \"Dateline\"\n.SH NAME\ndateline \\- ");
        out.append(roff("a static site generator for news digests")).append('\n');
        out.append(".SH SYNOPSIS\n.B dateline\n.I COMMAND\n[OPTIONS]\n");
        out.append(
                ".SH DESCRIPTION\nMakes a browsable website of news articles: editions by day, stories across sources, ");
        out.append("and pages of the people, organizations and places in them.\n");
        List<String> common = common(root);
        out.append(".SH OPTIONS\nOf all commands:\n");
        of(root, "build").options().stream()
                .filter(option -> common.contains(option.longestName()))
                .forEach(option -> item(out, option));
        out.append(".SH COMMANDS\n");
        root.getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            out.append(".SS \"").append(roff(synopsis(spec))).append("\"\n");
            out.append(roff(description(spec))).append('\n');
            for (PositionalParamSpec each : spec.positionalParameters()) {
                out.append(".TP\n.I ").append(roff(each.paramLabel())).append('\n');
                out.append(roff(String.join(" ", each.description()))).append('\n');
            }
            own(spec, common).forEach(option -> item(out, option));
        });
        out.append(".SH EXIT STATUS\n0 done, 1 errors in content or templates, 2 wrong usage or settings.\n");
        out.append(".SH FILES\n.TP\n.I dateline.yml\nThe settings of a digest.\n.TP\n.I content/\nIts articles.\n");
        out.append(".TP\n.I site/\nThe website.\n.TP\n.I .dateline/\nWhat is remembered; safe to delete.\n");
        return out.toString();
    }

    private static void item(StringBuilder out, OptionSpec option) {
        out.append(".TP\n.B ").append(roff(String.join(", ", option.names())));
        if (option.arity().max() > 0) {
            out.append(" \\fI").append(roff(option.paramLabel())).append("\\fR");
        }
        out.append('\n').append(roff(String.join(" ", option.description()))).append('\n');
    }

    private static String roff(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
