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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an {@link Article} from the bytes of its file: a pure function of both, so that any number of workers can map it
 * over an archive.
 */
public final class ArticleReader {
    /** About a novel; no news article is longer. */
    static final int MAX_BYTES = 4 << 20;

    /** A summary that has to be made is about as long as those that people write. */
    private static final int SUMMARY_LENGTH = 220;

    /** Jekyll's file names begin with the day. */
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?:.*/)?([^/]+)/index\\.(?:md|markdown)|(?:.*/)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}-)?([^/]+)\\.(?:md|markdown)",
            Pattern.CASE_INSENSITIVE);

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
        FrontMatter front = yaml.map(
                        map -> new FrontMatterReader(new Fields(map, parts.source(), problems), zone, pool).read())
                .orElse(null);
        if (front == null) {
            return Optional.empty();
        }
        String file = parts.source().file();
        String declared = front.summary();
        return Optional.of(new Article(
                file,
                Checksum.of(bytes),
                front,
                front.slug() == null ? slug(file) : front.slug(),
                front.slug() == null
                        ? 1
                        : yaml.map(map -> map.entries().get("slug"))
                                .map(YamlEntry::line)
                                .orElse(1),
                declared == null ? Sentences.cut(Markdown.lead(parts.body()), SUMMARY_LENGTH) : declared,
                Words.count(parts.body())));
    }

    /** The body of an article's file, as it is now; nothing when it is no article any more. */
    public static Optional<String> body(String file, byte[] bytes, Problems problems) {
        return ArticleFile.split(file, bytes, problems).map(ArticleFile::body);
    }

    private static String slug(String file) {
        Matcher name = FILE_NAME.matcher(file.replace('\n', ' '));
        if (!name.matches()) {
            return Slug.of(file);
        }
        return Slug.of(name.group(1) != null ? name.group(1) : name.group(2));
    }
}
