package dateline.config;

import dateline.entity.EntityRules;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.Fields;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Checksum;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code dateline.yml} and the longer lists beside it. Everything wrong is told at its line, and the default stands
 * in for it, so that one run finds all there is to find.
 */
public final class ConfigReader {
    /** Settings are written by hand; anything longer is a mistake. */
    private static final long MAX_BYTES = 16 << 20;

    /** More articles than any digest has. */
    private static final int MANY = 1_000_000;

    private final Path root;
    private final Problems problems;

    /** Every text that was read, with its name. */
    private final StringBuilder read = new StringBuilder();

    private ConfigReader(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The settings of the site in a folder.
     *
     * @param root the folder
     * @param options what the command line says; it wins over the file
     */
    public static SiteConfig read(Path root, ConfigOptions options, Problems problems) {
        return new ConfigReader(root.toAbsolutePath().normalize(), problems).config(options);
    }

    private SiteConfig config(ConfigOptions options) {
        Path file = options.file() == null
                ? root.resolve("dateline.yml")
                : options.file().toAbsolutePath();
        Fields fields = fields(file, options.file() != null);
        fields.rejectUnknown(Keys.TOP);
        Path folder = root.getFileName() == null ? Path.of("Digest") : root.getFileName();
        Lists lists = new Lists();
        return new SiteConfig(
                root,
                or(fields.text("title"), folder.toString()),
                or(fields.text("description"), ""),
                baseUrl(fields, options),
                language(fields),
                zone(fields),
                options.output() == null
                        ? path(fields, "output", "site")
                        : options.output().toAbsolutePath().normalize(),
                path(fields, "content", "content"),
                path(fields, "templates", "templates"),
                publish(fields),
                lists.topics(list(fields, "topics")),
                new EntityRules(lists.entities(list(fields, "entities"))),
                lists.sources(list(fields, "sources")),
                lists.stories(list(fields, "stories")),
                feeds(fields.map("feeds")),
                fields.flag("search", true),
                pages(fields.map("pages")),
                ThemeReader.read(fields.map("theme"), problems),
                analysis(fields.map("analysis")),
                mark(options, folder));
    }

    /** The folder gives the site its name when nothing else does. */
    private String mark(ConfigOptions options, Path folder) {
        read.append(folder).append('\n').append(options.baseUrl());
        return Checksum.of(read.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A list stands in dateline.yml or in a file of its own beside it; in both it would be unclear which one counts. */
    private @Nullable Fields list(Fields fields, String key) {
        Path file = root.resolve(key + ".yml");
        if (!Files.exists(file)) {
            return fields.map(key);
        }
        if (fields.keys().contains(key)) {
            fields.errorKey(key, key + " stands here and in " + key + ".yml", "keep one of the two");
            return null;
        }
        return fields(file, true);
    }

    private Fields fields(Path file, boolean wanted) {
        Path inside = file.startsWith(root) ? root.relativize(file) : file;
        String name = inside.toString().replace('\\', '/');
        String text = "";
        try {
            if (wanted || Files.exists(file)) {
                if (Files.size(file) > MAX_BYTES) {
                    throw new IOException("longer than " + (MAX_BYTES >> 20) + " MB");
                }
                text = Files.readString(file);
            }
        } catch (CharacterCodingException e) {
            problems.add(Problem.error(Place.whole(name), "not valid UTF-8", "save the file as UTF-8"));
        } catch (IOException e) {
            problems.add(Problem.error(Place.whole(name), "cannot be read: " + reason(e), null));
        }
        read.append(name).append('\n').append(text).append('\n');
        SourceText source = new SourceText(name, text);
        YamlMap map = YamlReader.read(source, text, 0, problems).orElse(new YamlMap(Map.of(), 1, 1));
        return new Fields(map, source, problems);
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }

    private BaseUrl baseUrl(Fields fields, ConfigOptions options) {
        String option = options.baseUrl();
        if (option != null) {
            return BaseUrl.parse(option).orElseGet(() -> {
                problems.add(Problem.error(notAnAddress("--base-url", option), EXAMPLE));
                return BaseUrl.UNKNOWN;
            });
        }
        YamlText text = fields.located("base_url");
        if (text == null) {
            return BaseUrl.UNKNOWN;
        }
        return BaseUrl.parse(text.value()).orElseGet(() -> {
            fields.error(text, notAnAddress("base_url", text.value()), EXAMPLE);
            return BaseUrl.UNKNOWN;
        });
    }

    private static final String EXAMPLE = "such as https://user.github.io/repo/";

    private static String notAnAddress(String key, String value) {
        return key + ": \"" + value + "\" is not the address of a site";
    }

    private static String language(Fields fields) {
        YamlText text = fields.located("language");
        if (text == null) {
            return "en";
        }
        try {
            return new Locale.Builder().setLanguageTag(text.value()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            fields.error(text, "language: \"" + text.value() + "\" is not a language", "such as en or pt-BR");
            return "en";
        }
    }

    private static ZoneId zone(Fields fields) {
        YamlText text = fields.located("timezone");
        if (text == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(text.value());
        } catch (DateTimeException e) {
            fields.error(text, "timezone: \"" + text.value() + "\" is not a time zone", "such as Europe/Berlin");
            return ZoneOffset.UTC;
        }
    }

    private Path path(Fields fields, String key, String fallback) {
        YamlText text = fields.located(key);
        if (text == null) {
            return root.resolve(fallback);
        }
        Path path = root.resolve(text.value()).normalize();
        if (!path.startsWith(root)) {
            fields.error(text, key + ": \"" + text.value() + "\" lies outside the site", "name a folder inside it");
            return root.resolve(fallback);
        }
        return path;
    }

    private static Publish publish(Fields fields) {
        String word = fields.word("publish", Publish.WORDS);
        return word == null ? Publish.EXCERPT : Publish.of(word);
    }

    private static FeedSettings feeds(@Nullable Fields fields) {
        FeedSettings standard = FeedSettings.DEFAULT;
        if (fields == null) {
            return standard;
        }
        fields.rejectUnknown(Keys.FEEDS);
        return new FeedSettings(
                some(fields, "formats", standard.formats()),
                some(fields, "sections", standard.sections()),
                fields.number("items", standard.items(), 1, 500));
    }

    private static Set<String> some(Fields fields, String key, Set<String> all) {
        if (!fields.keys().contains(key)) {
            return all;
        }
        Set<String> chosen = new HashSet<>();
        for (YamlText text : fields.texts(key)) {
            if (all.contains(text.value())) {
                chosen.add(text.value());
            } else {
                String words = String.join(", ", all.stream().sorted().toList());
                fields.error(text, key + ": \"" + text.value() + "\" is not one of " + words, null);
            }
        }
        return Set.copyOf(chosen);
    }

    private static PageSettings pages(@Nullable Fields fields) {
        PageSettings standard = PageSettings.DEFAULT;
        if (fields == null) {
            return standard;
        }
        fields.rejectUnknown(Keys.PAGES);
        return new PageSettings(
                fields.flag("stories", standard.stories()),
                fields.number("days", standard.days(), 0, 60),
                fields.flag("email", standard.email()),
                fields.flag("data", standard.data()),
                fields.number("offline", standard.offline(), 0, 14),
                fields.flag("cards", standard.cards()));
    }

    private static AnalysisSettings analysis(@Nullable Fields fields) {
        AnalysisSettings standard = AnalysisSettings.DEFAULT;
        if (fields == null) {
            return standard;
        }
        fields.rejectUnknown(Keys.ANALYSIS);
        return new AnalysisSettings(
                fields.flag("recognize", standard.recognize()),
                fields.flag("mentions", standard.mentions()),
                fields.flag("stories", standard.stories()),
                fields.number("topics", standard.topics(), 0, 99),
                fields.number("people", standard.people(), 1, MANY),
                fields.number("officials", standard.officials(), 1, MANY),
                fields.number("organizations", standard.organizations(), 1, MANY),
                fields.number("places", standard.places(), 1, MANY),
                fields.number("listed", standard.listed(), 1, MANY),
                fields.values("command"),
                fields.number("timeout", standard.timeout(), 1, 3600));
    }

    private static String or(@Nullable String value, String fallback) {
        return value == null ? fallback : value;
    }
}
