package dateline.site;

import dateline.problem.Problem;
import dateline.problem.Severity;
import dateline.publish.PublishReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a build.
 *
 * @param articles how many were published
 * @param files what was done to the files of the site; null when the site was left as it was
 * @param settingsWrong whether all errors are in the settings
 * @param problems in their order
 * @param stages how long each stage took, in nanoseconds, in their order
 * @param metrics what the pages cost
 */
public record BuildReport(
        int articles,
        @Nullable PublishReport files,
        boolean settingsWrong,
        List<Problem> problems,
        Map<String, Long> stages,
        Metrics metrics) {

    /** The same with more problems. */
    public BuildReport with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new BuildReport(articles, files, settingsWrong, List.copyOf(all), stages, metrics);
    }

    /** How many problems of this severity there are. */
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
