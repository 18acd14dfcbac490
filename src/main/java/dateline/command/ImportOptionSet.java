package dateline.command;

import dateline.article.Published;
import dateline.config.ConfigOptions;
import dateline.intake.Known;
import dateline.site.ImportOptions;
import dateline.text.DateText;
import dateline.text.WebAddress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs and options of {@code dateline import}. */
final class ImportOptionSet {
    private static final List<String> FORMATS =
            List.of("auto", "text", "html", "feed", "jsonl", "warc", "hugo", "jekyll", "wordpress", "opml");

    private static final Pattern DELAY = Pattern.compile("([0-9]{1,6})(ms|s|m)?");

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description = "Files, folders, addresses, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--feeds", description = "Read the feeds of the sources in the settings too.")
    private boolean feeds;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "auto (default), text, html, feed, jsonl, warc, hugo, jekyll, wordpress or opml.")
    private String format = "auto";

    @Option(names = "--source", paramLabel = "NAME", description = "The outlet.")
    @Nullable
    private String source;

    @Option(names = "--date", paramLabel = "DATE", description = "When it was published, such as 2025-08-20.")
    @Nullable
    private String date;

    @Option(names = "--title", paramLabel = "TEXT", description = "The headline, of one article.")
    @Nullable
    private String title;

    @Option(names = "--title-from", paramLabel = "lead", description = "Take the headline proposed for a text without.")
    @Nullable
    private String titleFrom;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the original, of one article.")
    @Nullable
    private String url;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it; may be given more than once.")
    private List<String> authors = List.of();

    @Option(names = "--lang", paramLabel = "TAG", description = "Its language, such as en or pt-BR.")
    @Nullable
    private String language;

    @Option(names = "--topic", paramLabel = "NAME", description = "A topic; may be given more than once.")
    private List<String> topics = List.of();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Where to write (default: the content folder of the digest).")
    @Nullable
    private Path content;

    @Option(names = "--dry-run", description = "Do everything but write.")
    private boolean dryRun;

    @Option(names = "--jsonl", description = "Cleaned articles to standard output, one JSON object a line.")
    boolean jsonl;

    @Option(names = "--report", paramLabel = "FILE", description = "Tell every removed span in this file (JSON Lines).")
    @Nullable
    private Path report;

    @Option(
            names = "--duplicates",
            paramLabel = "HOW",
            description = "A text that is there already: one (default) article with several sources, or apart.")
    private String duplicates = "one";

    @Option(names = "--follow", description = "Fetch the pages that a feed links to.")
    private boolean follow;

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            description = "Between two requests to one host, such as 2s or 500ms (default: 1s).")
    private String delay = "1s";

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads (default: one a core).")
    @Nullable
    private Integer jobs;

    ImportOptions options(GlobalOptions global, Environment environment, PrintStream out, CommandSpec spec) {
        if (jobs != null && (jobs < 1 || jobs > 256)) {
            throw new WrongValue(spec, "--jobs: expected a number from 1 to 256", "the default is one a core");
        }
        if (titleFrom != null) {
            WrongValue.check(spec, "--title-from", titleFrom, List.of("lead"));
        }
        WrongValue.check(spec, "--duplicates", duplicates, List.of("one", "apart"));
        if (inputs.isEmpty() && !feeds) {
            throw new WrongValue(
                    spec, "nothing to import is named", "name files, folders or addresses, or say --feeds");
        }
        return new ImportOptions(
                global.root,
                new ConfigOptions(global.config, null, null),
                inputs,
                feeds,
                reading(environment, spec),
                given(spec),
                topics,
                titleFrom != null,
                content,
                dryRun,
                jsonl ? out : null,
                report,
                duplicates.equals("apart"),
                jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
    }

    private ImportOptions.Reading reading(Environment environment, CommandSpec spec) {
        WrongValue.check(spec, "--format", format, FORMATS);
        Instant now = environment.clock().instant();
        return new ImportOptions.Reading(format, environment.input(), follow, delay(spec), now);
    }

    private Duration delay(CommandSpec spec) {
        Matcher match = DELAY.matcher(delay);
        if (!match.matches()) {
            throw new WrongValue(spec, "--delay: \"" + delay + "\" is no time", "such as 2s, 500ms or 1m");
        }
        long number = Long.parseLong(match.group(1));
        String unit = match.group(2) == null ? "s" : match.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    private Known given(CommandSpec spec) {
        if (date != null
                && DateText.iso(date)
                        .flatMap(iso -> Published.parse(iso, ZoneOffset.UTC))
                        .isEmpty()) {
            throw new WrongValue(
                    spec, "--date: \"" + date + "\" is not a date", "such as 2025-08-20 or 2025-08-20T14:05:00Z");
        }
        if (url != null && WebAddress.absolute(url) == null) {
            throw new WrongValue(
                    spec, "--url: \"" + url + "\" is not a web address", "such as https://example.org/story");
        }
        return new Known(title, date, null, authors, source, url, language(spec), null, null, null, List.of());
    }

    private @Nullable String language(CommandSpec spec) {
        if (language == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new WrongValue(spec, "--lang: \"" + language + "\" is not a language", "such as en or pt-BR");
        }
    }
}
