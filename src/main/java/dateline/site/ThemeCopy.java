package dateline.site;

import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.render.DefaultTheme;
import dateline.text.Spelling;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies files of the default theme into the templates of a site, where they take the place of the theme's.
 *
 * @param files names such as {@code layout.ftlh} or {@code assets/site.css}; empty means all
 */
public record ThemeCopy(List<String> files) {
    /**
     * Writes the copies; never over a file that is there.
     *
     * @return the files that were written, as the user knows them
     */
    public List<String> write(BuildOptions options, Problems problems) throws IOException {
        SiteConfig config = ConfigReader.read(options.root(), options.config(), problems);
        List<String> all = DefaultTheme.names();
        for (String file : files) {
            if (!all.contains(file)) {
                problems.add(Problem.error("the theme has no file " + file, Spelling.hint(file, all)));
            }
        }
        List<String> written = new ArrayList<>();
        if (problems.hasErrors()) {
            return written;
        }
        for (String file : files.isEmpty() ? all : files) {
            Path copy = config.templates().resolve(file);
            Files.createDirectories(copy.getParent());
            try {
                Files.write(copy, DefaultTheme.file(file), StandardOpenOption.CREATE_NEW);
                written.add(config.name(copy));
            } catch (FileAlreadyExistsException e) {
                problems.add(Problem.error(
                        Place.whole(config.name(copy)), "is there already", "move it away to get the theme's own"));
            }
        }
        return written;
    }
}
