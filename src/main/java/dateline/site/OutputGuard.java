package dateline.site;

import dateline.config.SiteConfig;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a site from being written over what it is made from. */
final class OutputGuard {
    private OutputGuard() {}

    /** Whether the site may be written where the settings say; when not, it is told. */
    static boolean check(SiteConfig config, Problems problems) {
        String reason = reason(config);
        if (reason != null) {
            problems.add(Problem.error(
                    Place.whole(config.name(config.output())),
                    "the site cannot be written here: " + reason,
                    "name a folder of its own, such as site"));
        }
        return reason == null;
    }

    private static @Nullable String reason(SiteConfig config) {
        Path output = real(config.output());
        if (real(config.root()).startsWith(output)) {
            return "it holds the site's sources";
        }
        for (Path source : List.of(config.content(), config.templates(), config.memory())) {
            Path folder = real(source);
            if (output.startsWith(folder) || folder.startsWith(output)) {
                return "it overlaps with " + config.name(source);
            }
        }
        return null;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
