package dateline.command;

import dateline.site.Import;
import dateline.site.ImportOptions;
import dateline.site.ImportReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline import}. */
@Command(name = "import", description = "Make cleaned articles from pages, texts, feeds, JSON Lines and web archives.")
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Environment environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Mixin
    private ImportOptionSet set = new ImportOptionSet();

    ImportCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        global.configure(console, environment);
        ImportOptions options = set.options(global, environment, console.out(), spec);
        if (set.jsonl) {
            console.reserveOutput();
        }
        long start = System.nanoTime();
        ImportReport report = new Import(options, console.progress()).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        console.tell(report.problems());
        ImportOutcome outcome = new ImportOutcome(report, options.dryRun(), set.jsonl, seconds);
        outcome.lines().forEach(console::say);
        if (!set.jsonl) {
            console.result(outcome.record());
        }
        if (report.settingsWrong()) {
            return 2;
        }
        return report.failed() ? 1 : 0;
    }
}
