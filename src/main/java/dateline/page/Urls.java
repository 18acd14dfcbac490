package dateline.page;

import dateline.article.Article;
import dateline.config.BaseUrl;
import dateline.digest.Entity;
import dateline.digest.Story;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.entity.EntityType;
import dateline.text.Ascii;
import dateline.text.English;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The only place that makes addresses. A page stands at a path inside the site, such as {@code 2025/08/20/nato/}, without
 * a slash in front; links get the base path, feeds and search engines the full address.
 *
 * <pre>
 * new Urls(base).link("2025/08/20/")     -> "/repo/2025/08/20/"
 * new Urls(base).absolute("2025/08/20/") -> "https://user.github.io/repo/2025/08/20/"
 * </pre>
 */
public final class Urls {
    /** The folder of the theme's files. */
    static final String ASSETS = "assets/";

    private static final String INDEX = "index.html";

    private final BaseUrl base;

    /** Addresses of a site at this base. */
    public Urls(BaseUrl base) {
        this.base = base;
    }

    /** The address that a page of the site links. */
    public String link(String path) {
        return base.path().concat(encode(path));
    }

    /** The full address of a link; without the host when no base URL is set. */
    String full(String link) {
        return base.origin() + link;
    }

    /** The full address; without the host when no base URL is set. */
    public String absolute(String path) {
        return base.origin().concat(link(path));
    }

    /** The file in which the page at a path lies: folders have an index.html. */
    public static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path.concat(INDEX) : path;
    }

    /** The path of the page in a file. */
    static String path(String file) {
        int folder = file.length() - INDEX.length();
        boolean index = file.endsWith(INDEX) && (folder == 0 || file.charAt(folder - 1) == '/');
        return index ? file.substring(0, folder) : file;
    }

    static String year(int year) {
        return year + "/";
    }

    static String month(YearMonth month) {
        return month.getYear() + "/" + English.two(month.getMonthValue()) + "/";
    }

    static String edition(LocalDate day) {
        return day.getYear() + "/" + English.two(day.getMonthValue()) + "/" + English.two(day.getDayOfMonth()) + "/";
    }

    /** The path of an article's page: {@code 2025/08/20/nato/}. */
    public static String article(Article article) {
        return edition(article.day()).concat(article.slug()).concat("/");
    }

    /** The file of an article's page, for who has the path of its day. */
    static String article(String edition, Article article) {
        return edition.concat(article.slug()).concat("/" + INDEX);
    }

    /** The path of a story's page: {@code stories/2025-08-20-nato/}. */
    public static String story(Story story) {
        return story(story.id());
    }

    static String story(String id) {
        return "stories/" + id + "/";
    }

    /** Where a story is told: its own page, or that of its only article. */
    public static String home(Story story) {
        return story.shared() ? story(story) : article(story.first());
    }

    /** The path of the page of a topic, entity or source: {@code people/dan-caine/}. */
    public static String term(Term term) {
        return index(term).concat(term.slug()).concat("/");
    }

    /** The path of the list in which a term stands. */
    static String index(Term term) {
        if (term instanceof Entity entity) {
            return index(entity.type());
        }
        return term instanceof Topic ? "topics/" : "sources/";
    }

    static String index(EntityType type) {
        return type.plural() + "/";
    }

    /** Slugs of other scripts are percent-encoded as UTF-8 (RFC 3986, 2.5). */
    private static String encode(String path) {
        if (Ascii.only(path)) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0) {
                out.append((char) b);
            } else {
                out.append('%').append(Integer.toHexString(b & 0xff).toUpperCase(Locale.ROOT));
            }
        }
        return out.toString();
    }
}
