package dateline.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about the settings; it wins over {@code dateline.yml}. Each is null when it was not given.
 *
 * @param file another file in place of {@code dateline.yml}
 * @param output another folder for the site, which may lie outside the root
 * @param baseUrl another address for the site
 */
public record ConfigOptions(
        @Nullable Path file,
        @Nullable Path output,
        @Nullable String baseUrl) {
    /** Nothing was said. */
    public static final ConfigOptions NONE = new ConfigOptions(null, null, null);
}
