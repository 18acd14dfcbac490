package dateline.check;

import dateline.config.BaseUrl;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a built site as visitors, search engines and feed readers will.
 *
 * <pre>Soundness.of(Path.of("site"), "site", BaseUrl.UNKNOWN, new Soundness.Outward(0, false), problems).rows()
 *     -> [Row[check=links, looked=40210, errors=0, warnings=0], ...]</pre>
 *
 * @param rows one a check, in order
 */
public record Soundness(List<Row> rows) {
    /**
     * What a check found.
     *
     * @param check what it looked at: {@code links}
     * @param looked how many things
     */
    public record Row(String check, int looked, int errors, int warnings) {}

    /**
     * Whether links out of the site are asked for.
     *
     * @param most how many; 0 for none
     * @param local whether this machine may be asked as well
     */
    public record Outward(int most, boolean local) {}

    private static final List<Check> CHECKS = List.of(
            new LinkCheck(),
            new OrphanCheck(),
            new HeadCheck(),
            new HeadingCheck(),
            new PictureCheck(),
            new DataCheck(),
            new FeedCheck(),
            new SitemapCheck(),
            new WeightCheck(),
            new ContrastCheck());

    /**
     * Runs every check.
     *
     * @param name the folder as problems call it
     * @param base what the site was built for
     * @param problems is told what is wrong
     */
    public static Soundness of(Path folder, String name, BaseUrl base, Outward outward, Problems problems)
            throws IOException {
        BuiltSite site = BuiltSite.read(folder, name, base);
        List<Check> checks = new ArrayList<>(CHECKS);
        if (outward.most() > 0) {
            checks.add(new OutwardCheck(outward.most(), outward.local()));
        }
        List<Row> rows = new ArrayList<>();
        for (Check check : checks) {
            List<Problem> own = new ArrayList<>();
            int looked = check.run(site, own::add);
            own.forEach(problems::add);
            rows.add(new Row(check.name(), looked, count(own, Severity.ERROR), count(own, Severity.WARNING)));
        }
        return new Soundness(List.copyOf(rows));
    }

    private static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .distinct()
                .count();
    }
}
