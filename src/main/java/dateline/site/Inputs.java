package dateline.site;

import dateline.article.ContentFolder;
import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.work.Workers;
import java.util.List;

/**
 * What a build begins with: the settings, and which files there are.
 *
 * @param folder of the articles
 * @param settingsErrors how many errors are in the settings
 */
record Inputs(SiteConfig config, ContentFolder folder, List<ContentFolder.Entry> entries, int settingsErrors) {
    static Inputs open(BuildOptions options, Stages stages, Problems problems) {
        SiteConfig config =
                stages.time("settings", () -> ConfigReader.read(options.root(), options.config(), problems));
        int errors = problems.count(Severity.ERROR);
        ContentFolder folder = new ContentFolder(config.content(), config.name(config.content()));
        List<ContentFolder.Entry> entries =
                stages.time("list", () -> folder.list(new Workers(options.jobs()), problems));
        return new Inputs(config, folder, entries, errors);
    }
}
