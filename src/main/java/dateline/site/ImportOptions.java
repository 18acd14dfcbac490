package dateline.site;

import dateline.config.ConfigOptions;
import dateline.intake.Known;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is imported, and how.
 *
 * @param root the folder of the digest
 * @param config what the command line says about the settings
 * @param inputs paths of files and folders, addresses, or {@code -}
 * @param feeds whether the feeds of the sources in the settings are inputs too
 * @param reading how they are read
 * @param given what the user says of the articles; wins over what they say themselves
 * @param topics topics of every article
 * @param titleFromLead whether a proposed headline is taken where none is known
 * @param content where articles are written, or null for the content folder of the digest
 * @param dryRun whether everything is done but the writing
 * @param lines where cleaned articles go as JSON Lines in place of files, or null
 * @param report the file that tells every span that was removed, or null
 * @param apart whether a text that is there already is written again, marked so
 * @param jobs how many threads, at least 1
 */
public record ImportOptions(
        Path root,
        ConfigOptions config,
        List<String> inputs,
        boolean feeds,
        Reading reading,
        Known given,
        List<String> topics,
        boolean titleFromLead,
        @Nullable Path content,
        boolean dryRun,
        @Nullable PrintStream lines,
        @Nullable Path report,
        boolean apart,
        int jobs) {

    /**
     * How inputs are read.
     *
     * @param format as {@code --format} has it, such as {@code auto}
     * @param standardInput what {@code -} reads
     * @param follow whether the pages that a feed links to are fetched as well
     * @param delay between two requests to one host, at least
     * @param now the moment of this run
     */
    public record Reading(String format, InputStream standardInput, boolean follow, Duration delay, Instant now) {}
}
