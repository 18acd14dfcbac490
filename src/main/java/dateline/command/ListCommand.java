package dateline.command;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.site.BuildOptions;
import dateline.site.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline list}. */
@Command(name = "list", description = "List what the digest holds: a table, --json or --csv.")
final class ListCommand extends SiteCommand {
    /** Wider cells are cut in the table; --csv and --json have them whole. */
    private static final int CELL = 60;

    @Parameters(
            paramLabel = "KIND",
            description = "articles, stories, topics, entities, sources, drafts or problems.",
            arity = "0..1")
    private Inventory.Kind kind = Inventory.Kind.ARTICLES;

    @Option(
            names = "--merge-candidates",
            description = "Of entities: pairs that may be one, with the reason; nothing is merged.")
    private boolean candidates;

    @Option(names = "--coverage", description = "Of topics: how many articles have each, and by what.")
    private boolean coverage;

    @Option(names = "--without-topic", description = "Of articles: those that have no topic.")
    private boolean topicless;

    @Option(names = "--csv", description = "As comma-separated values (RFC 4180).")
    private boolean csv;

    ListCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) {
        Problems problems = new Problems();
        Inventory.Kind listed = candidates
                ? Inventory.Kind.CANDIDATES
                : coverage ? Inventory.Kind.COVERAGE : topicless ? Inventory.Kind.TOPICLESS : kind;
        Inventory inventory = Inventory.of(listed, options, problems);
        if (console.json()) {
            console.result(Map.of(listed.name().toLowerCase(Locale.ROOT), inventory.records()));
        } else if (csv) {
            console.out().print(csv(inventory));
        } else {
            console.out().print(table(inventory));
        }
        if (kind != Inventory.Kind.PROBLEMS) {
            List<Problem> errors = problems.all().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            console.tell(errors);
        }
        return problems.hasErrors() ? 1 : 0;
    }

    private static String csv(Inventory inventory) {
        StringBuilder out = new StringBuilder(String.join(",", inventory.columns())).append("\r\n");
        for (List<Object> row : inventory.rows()) {
            out.append(String.join(",", row.stream().map(ListCommand::quoted).toList()))
                    .append("\r\n");
        }
        return out.toString();
    }

    /** A spreadsheet takes a cell that begins with one of = + - @ for a formula; a leading apostrophe stops that. */
    private static String quoted(Object value) {
        String text = value.toString();
        String safe = text.matches("(?s)[=+@\\t\\r-].*") && !(value instanceof Number) ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String table(Inventory inventory) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(inventory.columns());
        for (List<Object> row : inventory.rows()) {
            lines.add(row.stream().map(ListCommand::cell).toList());
        }
        int[] widths = new int[inventory.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static String cell(Object value) {
        String text = value.toString().replaceAll("\\p{Cntrl}", " ");
        return width(text) <= CELL ? text : text.substring(0, text.offsetByCodePoints(0, CELL - 1)) + "\u2026";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
