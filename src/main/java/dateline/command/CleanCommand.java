package dateline.command;

import dateline.problem.Problems;
import dateline.site.BuildOptions;
import dateline.site.Cleaning;
import dateline.text.English;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code dateline clean}. */
@Command(name = "clean", description = "Remove what Dateline itself wrote, and its cache.")
final class CleanCommand extends SiteCommand {
    CleanCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) throws IOException {
        Problems problems = new Problems();
        Cleaning.Report report = Cleaning.run(options, problems);
        console.tell(problems.all());
        console.say("Removed " + English.number(report.files()) + " files from " + report.output() + ", and the cache");
        console.result(Map.of("removed", report.files()));
        return problems.hasErrors() ? 2 : 0;
    }
}
