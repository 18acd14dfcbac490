package dateline.site;

import dateline.article.ContentFolder;
import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.problem.Problems;
import dateline.problem.Severity;
import java.util.List;

/**
 * What a build begins with: the settings, and which files there are.
 *
 * @param settingsErrors how many errors are in the settings
 */
record Inputs(SiteConfig config, List<ContentFolder.Entry> entries, int settingsErrors) {
    static Inputs open(BuildOptions options, Stages stages, Problems problems) {
        SiteConfig config =
                stages.time("settings", () -> ConfigReader.read(options.root(), options.config(), problems));
        int errors = problems.count(Severity.ERROR);
        List<ContentFolder.Entry> entries = stages.time(
                "list", () -> new ContentFolder(config.content(), config.name(config.content())).list(problems));
        return new Inputs(config, entries, errors);
    }
}
