package dateline.command;

import dateline.check.Soundness;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.site.BuildOptions;
import dateline.site.SiteCheck;
import dateline.text.English;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code dateline check}. */
@Command(name = "check", description = "Look for mistakes in the content and in the built site.")
final class CheckCommand extends SiteCommand {
    private static final int EXTERNAL = 100;

    /** How problems are told. */
    enum Format {
        /** For people. */
        TEXT,
        /** For GitHub Actions, which shows them in the files. */
        GITHUB
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are told: text, or github for annotations of GitHub Actions.")
    private Format format = Format.TEXT;

    @Option(names = "--external", description = "Ask for addresses outside the site too, one a second and host.")
    private boolean external;

    @Option(
            names = "--external-limit",
            paramLabel = "N",
            description = "How many addresses outside the site at most (default: 100).")
    private int limit = EXTERNAL;

    @Option(names = "--external-local", hidden = true)
    private boolean local;

    CheckCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec().commandLine(), "--external-limit: expected a number from 1");
        }
        Problems problems = new Problems();
        List<Soundness.Row> rows = SiteCheck.run(options, new Soundness.Outward(external ? limit : 0, local), problems);
        List<Problem> all = problems.all();
        if (format == Format.GITHUB) {
            all.forEach(problem -> console.out().println(GithubText.of(problem)));
        } else {
            console.tell(all);
        }
        if (console.json()) {
            Map<String, Object> outcome = new LinkedHashMap<>();
            outcome.put("checks", rows.stream().map(CheckCommand::record).toList());
            outcome.put("problems", Console.records(all));
            console.result(outcome);
        } else {
            console.say(table(rows));
        }
        boolean failed = problems.hasErrors() || (options.strict() && problems.count(Severity.WARNING) > 0);
        console.say("Checked the site: " + count(problems, Severity.ERROR, "error") + ", "
                + count(problems, Severity.WARNING, "warning"));
        return failed ? 1 : 0;
    }

    private static String count(Problems problems, Severity severity, String word) {
        return English.count(problems.count(severity), word);
    }

    private static Map<String, Object> record(Soundness.Row row) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("check", row.check());
        record.put("looked", row.looked());
        record.put("errors", row.errors());
        record.put("warnings", row.warnings());
        return record;
    }

    private static String table(List<Soundness.Row> rows) {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "%-10s %9s %7s %9s", "check", "looked at", "errors", "warnings"));
        for (Soundness.Row row : rows) {
            out.append(String.format(
                    Locale.ROOT, "%n%-10s %9d %7d %9d", row.check(), row.looked(), row.errors(), row.warnings()));
        }
        return out.toString();
    }
}
