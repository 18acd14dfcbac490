package dateline.article;

import dateline.problem.Problems;
import dateline.syntax.Fields;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlMap;
import dateline.text.Checksum;
import dateline.text.Sentences;
import dateline.text.Slug;
import dateline.text.Words;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Makes an {@link Article} from the bytes of its file: a pure function of both, so that any number of workers can map it
 * over an archive.
 */
public final class ArticleReader {
    /** About a novel; no news article is longer. */
    static final int MAX_BYTES = 4 << 20;

    /** A summary that has to be made is about as long as those that people write. */
    private static final int SUMMARY_LENGTH = 220;

    /** A day as the names of Jekyll's files have it, any digit for each 0. */
    private static final String DAY = "0000-00-00-";

    private final ZoneId zone;
    private final Pool pool = new Pool();

    /** @param zone the site's time zone, which decides the day of an article */
    public ArticleReader(ZoneId zone) {
        this.zone = zone;
    }

    /** Reads one article; nothing when it cannot be used, which is then told. */
    public Optional<Article> read(String file, byte[] bytes, Problems problems) {
        Problems own = new Problems();
        Optional<Article> article = ArticleFile.split(file, bytes, own).flatMap(parts -> article(parts, bytes, own));
        own.all().forEach(problems::add);
        return own.hasErrors() ? Optional.empty() : article;
    }

    private Optional<Article> article(ArticleFile parts, byte[] bytes, Problems problems) {
        Optional<YamlMap> yaml = YamlReader.read(parts.source(), parts.yaml(), 1, problems);
        FrontMatter front = yaml.map(map -> new Fields(map, parts.source(), problems))
                .map(fields -> new FrontMatterReader(fields, zone, pool, () -> lead(parts)).read())
                .orElse(null);
        if (front == null) {
            return Optional.empty();
        }
        String file = parts.source().file();
        return Optional.of(new Article(
                file,
                Checksum.number(bytes),
                front,
                front.slug() == null ? slug(file) : front.slug(),
                front.slug() == null
                        ? 1
                        : yaml.map(map -> map.entries().get("slug"))
                                .map(YamlEntry::line)
                                .orElse(1),
                words(parts, bytes)));
    }

    private static String lead(ArticleFile parts) {
        return Sentences.cut(Markdown.lead(parts.body()), SUMMARY_LENGTH);
    }

    private static int words(ArticleFile parts, byte[] bytes) {
        // As many characters as bytes: all of it is ASCII.
        return parts.source().text().length() == bytes.length
                ? Words.countAscii(bytes, bytes.length - parts.body().length())
                : Words.count(parts.body());
    }

    /** The body of an article's file, as it is now; nothing when it is no article any more. */
    public static Optional<String> body(String file, byte[] bytes, Problems problems) {
        return ArticleFile.split(file, bytes, problems).map(ArticleFile::body);
    }

    /** The name of the file, or of its folder where it is {@code index.md}, without the day that Jekyll begins names with. */
    private static String slug(String file) {
        int dot = file.lastIndexOf('.');
        int slash = file.lastIndexOf('/');
        if (dot <= slash + 1 || !isMarkdown(file.substring(dot + 1))) {
            return Slug.of(file);
        }
        String name = file.substring(slash + 1, dot);
        int above = file.lastIndexOf('/', slash - 1);
        if (name.equalsIgnoreCase("index") && slash > above + 1) {
            return Slug.of(file.substring(above + 1, slash));
        }
        return Slug.of(startsWithDay(name) ? name.substring(DAY.length()) : name);
    }

    private static boolean isMarkdown(String ending) {
        return ending.equalsIgnoreCase("md") || ending.equalsIgnoreCase("markdown");
    }

    private static boolean startsWithDay(String name) {
        if (name.length() <= DAY.length()) {
            return false;
        }
        for (int i = 0; i < DAY.length(); i++) {
            char c = name.charAt(i);
            if (DAY.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }
}
