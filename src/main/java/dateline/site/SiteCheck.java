package dateline.site;

import dateline.check.Soundness;
import dateline.config.SiteConfig;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Looks at the content and at the site that was built of it, without building. */
public final class SiteCheck {
    private SiteCheck() {}

    /**
     * Tells what is wrong with either.
     *
     * @return what each check of the site looked at; empty when there is no site yet, which is told
     */
    public static List<Soundness.Row> run(BuildOptions options, Soundness.Outward outward, Problems problems)
            throws IOException {
        Newsroom newsroom = Newsroom.open(options, Progress.SILENT, new Stages(), problems);
        SiteConfig config = newsroom.config();
        String name = config.name(config.output());
        if (!Files.isRegularFile(config.output().resolve("index.html"))) {
            problems.add(Problem.error(Place.whole(name), "holds no site yet", "run: dateline build"));
            return List.of();
        }
        return Soundness.of(config.output(), name, config.baseUrl(), outward, problems)
                .rows();
    }
}
