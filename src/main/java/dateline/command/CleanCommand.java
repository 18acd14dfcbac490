package dateline.command;

import dateline.problem.Problems;
import dateline.site.Cleaning;
import dateline.text.English;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline clean}. */
@Command(name = "clean", description = "Remove what Dateline itself wrote, and its cache.")
final class CleanCommand implements Callable<Integer> {
    private final Console console;
    private final Environment environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Mixin
    private SiteOptions site = new SiteOptions();

    CleanCommand(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        global.configure(console, environment);
        Problems problems = new Problems();
        Cleaning.Report report = Cleaning.run(site.options(global, environment, spec), problems);
        console.tell(problems.all());
        console.say("Removed " + English.number(report.files()) + " files from " + report.output() + ", and the cache");
        console.result(Map.of("removed", report.files()));
        return problems.hasErrors() ? 2 : 0;
    }
}
