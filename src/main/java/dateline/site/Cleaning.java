package dateline.site;

import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.problem.Problems;
import dateline.publish.Publisher;
import java.io.IOException;

/** Removes what Dateline itself wrote: the files of the site, and what it remembers. Foreign files stay. */
public final class Cleaning {
    /**
     * What was removed.
     *
     * @param files how many files of the site
     * @param output the folder of the site, as the user knows it
     */
    public record Report(int files, String output) {}

    private Cleaning() {}

    /** Cleans the site in a folder. */
    public static Report run(BuildOptions options, Problems problems) throws IOException {
        SiteConfig config = ConfigReader.read(options.root(), options.config(), problems);
        Publisher publisher = new Publisher(config.output(), config.memory());
        int files = publisher.clean();
        publisher.forget(config.memory());
        return new Report(files, config.name(config.output()));
    }
}
