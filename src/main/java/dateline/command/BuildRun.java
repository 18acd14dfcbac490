package dateline.command;

import dateline.problem.Severity;
import dateline.publish.PublishReport;
import dateline.site.Build;
import dateline.site.BuildOptions;
import dateline.site.BuildReport;
import dateline.text.English;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Builds, and says what came of it. */
final class BuildRun {
    private final Console console;
    private final boolean verify;
    private final boolean metrics;

    /**
     * @param verify whether the result is compared with a clean build
     * @param metrics whether it is told what took how long
     */
    BuildRun(Console console, boolean verify, boolean metrics) {
        this.console = console;
        this.verify = verify;
        this.metrics = metrics;
    }

    int run(BuildOptions options) throws IOException {
        long start = System.nanoTime();
        BuildReport report = new Build(options, console.progress()).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (verify && report.files() != null) {
            report = report.with(new Build(options, console.progress()).verify());
        }
        console.tell(report.problems());
        if (metrics) {
            metrics(report);
        }
        close(report, seconds);
        return exit(report);
    }

    private void close(BuildReport report, double seconds) {
        PublishReport files = report.files();
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        String trouble =
                (errors == 0 ? "" : English.count(errors, "error") + ", ") + English.count(warnings, "warning");
        if (files == null) {
            console.say("Not published: " + trouble + "; the site is as it was");
        } else {
            console.say("Built " + English.count(files.files(), "page")
                    + " from " + English.count(report.articles(), "article")
                    + " in " + English.hundredths(Math.round(100 * seconds)) + " s: "
                    + English.number(files.written()) + " written, "
                    + English.number(files.unchanged()) + " unchanged, "
                    + English.number(files.removed()) + " removed, " + trouble);
        }
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("published", files != null);
        outcome.put("articles", report.articles());
        outcome.put("pages", files == null ? 0 : files.files());
        outcome.put("written", files == null ? 0 : files.written());
        outcome.put("unchanged", files == null ? 0 : files.unchanged());
        outcome.put("removed", files == null ? 0 : files.removed());
        outcome.put("errors", errors);
        outcome.put("warnings", warnings);
        outcome.put("seconds", Math.round(seconds * 1000) / 1000.0);
        outcome.put("problems", Console.records(report.problems()));
        console.result(outcome);
    }

    private void metrics(BuildReport report) {
        report.stages()
                .forEach((stage, nanos) ->
                        console.err().println(String.format(Locale.ROOT, "%10.1f ms  %s", nanos / 1e6, stage)));
        console.err().println("      made      kept   total ms    mean ms     max ms  template");
        report.metrics()
                .byTemplate()
                .forEach((template, cost) -> console.err()
                        .println(String.format(
                                Locale.ROOT,
                                "%10d%10d%11.1f%11.3f%11.1f  %s",
                                cost.made(),
                                cost.kept(),
                                cost.nanos() / 1e6,
                                cost.made() == 0 ? 0 : cost.nanos() / 1e6 / cost.made(),
                                cost.most() / 1e6,
                                template)));
        report.metrics()
                .slowest()
                .forEach(slow -> console.err()
                        .println(String.format(Locale.ROOT, "%10.1f ms  /%s", slow.nanos() / 1e6, slow.path())));
        report.metrics()
                .heaviest()
                .forEach(heavy -> console.err()
                        .println(String.format(
                                Locale.ROOT,
                                "%10d KB  /%s grows with the archive, and costs more with each article",
                                heavy.bytes() / 1000,
                                heavy.path())));
        Runtime memory = Runtime.getRuntime();
        long used = (memory.totalMemory() - memory.freeMemory()) >> 20;
        console.err().println(String.format(Locale.ROOT, "%10d MB  heap in use at the end", used));
    }

    private int exit(BuildReport report) {
        boolean errors = report.count(Severity.ERROR) > 0;
        if (errors) {
            return report.settingsWrong() ? 2 : 1;
        }
        return report.files() == null ? 1 : 0;
    }
}
