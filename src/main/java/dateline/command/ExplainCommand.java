package dateline.command;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.site.BuildOptions;
import dateline.site.Explanation;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}. */
@Command(name = "explain", description = "Tell why a page exists and what it is made from, or why there is none.")
final class ExplainCommand extends SiteCommand {
    @Parameters(paramLabel = "PATH", description = "A page such as /people/dan-caine/, or a file of content.")
    private String path = "";

    ExplainCommand(Console console, Environment environment) {
        super(console, environment);
    }

    @Override
    int run(BuildOptions options) {
        Problems problems = new Problems();
        Explanation explanation = Explanation.of(path, options, problems);
        if (console.json()) {
            console.result(Map.of("path", path, "found", explanation.found(), "lines", explanation.lines()));
        } else {
            explanation.lines().forEach(console.out()::println);
        }
        List<Problem> errors = problems.all().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        console.tell(errors);
        return explanation.found() ? 0 : 1;
    }
}
