package dateline.intake;

import dateline.problem.Problem;
import dateline.text.DateText;
import dateline.text.WebAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a site that another generator builds, a file an article. It must be named, since its files look like any
 * others.
 */
final class GeneratorFormat implements Format {
    /** The generators whose content can move. */
    enum Kind {
        /** Files under {@code content/}, at {@code /section/slug/}. */
        HUGO,
        /** Files named after their day in {@code _posts/} and {@code _drafts/}. */
        JEKYLL
    }

    /** Folders of a site that hold no content. */
    private static final Pattern NOT_CONTENT = Pattern.compile(
            "(^|.*/)(layouts|themes|public|resources|static|archetypes|assets|_site|_layouts|_includes|_sass|node_modules)/.*");

    /** Day, slug, and of a translation its language: {@code a-pier.de.md}. */
    private static final Pattern NAME = Pattern.compile(
            "(?:.*/)?(?:([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-)?([^/]+?)(?:\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}))?\\.(?:md|markdown|html)");

    private final Kind kind;

    GeneratorFormat(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind == Kind.HUGO ? "hugo" : "jekyll";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return false;
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        // A folder may stand for the article in it, with its pictures beside.
        String name = input.name()
                .replace('\\', '/')
                .replaceFirst("(?<=[^/])/index((?:\\.[^./]+)?\\.(?:md|markdown|html))$", "$1");
        if (!NAME.matcher(name).matches() || NOT_CONTENT.matcher(name).matches() || isList(name)) {
            sink.problem(input.note("is no article and was skipped"));
            return;
        }
        String text = DecodedText.of(input.whole(), null).text().replace("\r\n", "\n");
        List<Problem> problems = new ArrayList<>();
        ForeignFront front = ForeignFront.of(input.name(), text, problems::add).orElse(null);
        problems.forEach(sink::problem);
        if (front != null) {
            sink.article(article(input, name, front, sink));
        } else if (problems.isEmpty()) {
            sink.problem(input.note("has no front matter and was skipped"));
        }
    }

    /** Pages that only list others. */
    private boolean isList(String name) {
        return kind == Kind.HUGO
                ? name.matches("(.*/)?_index(\\.[A-Za-z-]+)?\\.[a-z]+")
                : !name.matches("(.*/)?_(posts|drafts)/.*")
                        && !name.matches("(.*/)?[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-[^/]*");
    }

    private RawArticle article(RawInput input, String name, ForeignFront front, Sink sink) {
        Matcher parts = NAME.matcher(name);
        String day = parts.matches() ? parts.group(1) : null;
        String slug = front.text("slug") == null && parts.matches() ? parts.group(2) : front.text("slug");
        String title = front.text("title", "linktitle");
        String language = parts.matches() ? parts.group(3) : null;
        List<String> paths = paths(name, front, day, slug, language);
        String image = front.text("image", "featured_image", "cover", "thumbnail");
        Known known = new Known(
                title == null && slug != null ? Earlier.title(slug) : title,
                date(input, front, day, sink),
                front.text("lastmod", "last_modified_at", "updated", "modified"),
                front.texts("authors", "author"),
                front.text("source"),
                link(front.text("link", "external_url", "canonical_url", "canonicalurl")),
                front.text("lang", "language") == null ? language : front.text("lang", "language"),
                // Tells it from others that say the same, and knows it again when it is imported once more.
                paths.isEmpty() ? name : paths.get(paths.size() - 1),
                link(image),
                front.text("summary", "description", "excerpt"),
                List.of());
        Earlier earlier = new Earlier(
                true,
                front.says("draft") || "false".equals(front.text("published")) || name.matches("(.*/)?_drafts/.*"),
                slug,
                paths,
                topics(front));
        GeneratorBody body = new GeneratorBody(kind, front.body());
        String markdown = body.markdown();
        if (!body.left().isEmpty()) {
            sink.problem(input.warning(
                    1, "what Dateline does not know was left out: " + String.join(", ", body.left()), null));
        }
        boolean html = name.endsWith(".html");
        RawArticle.Form form = html ? RawArticle.Form.FRAGMENT : RawArticle.Form.MARKDOWN;
        return new RawArticle(input.name(), null, form, markdown, known, earlier);
    }

    /** The day in the name of a file stands in for a date that is missing, or that nobody can read. */
    private @Nullable String date(RawInput input, ForeignFront front, @Nullable String day, Sink sink) {
        String said = front.text("date", "publishdate");
        if (said == null && day == null && kind == Kind.HUGO) {
            return other(front);
        }
        if (said == null || (day != null && DateText.iso(said).isEmpty())) {
            if (said != null) {
                sink.problem(input.warning(
                        1, "date: \"" + said + "\" is not a date; the day in the name of the file was taken", null));
            }
            return day;
        }
        return said;
    }

    /** What Hugo takes next for the date of a page, unless its settings say otherwise ("Configure front matter"). */
    private static @Nullable String other(ForeignFront front) {
        return Stream.of("pubdate", "published", "lastmod", "modified")
                .map(front::text)
                .filter(Objects::nonNull)
                .filter(text -> DateText.iso(text).isPresent())
                .findFirst()
                .orElse(null);
    }

    private List<String> topics(ForeignFront front) {
        return words(front, "categories", "category", "topics", "tags");
    }

    /** Where Jekyll has a text in the place of a list, blanks part its words. */
    private List<String> words(ForeignFront front, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> kind == Kind.JEKYLL && front.values().get(key) instanceof String text
                        ? Stream.of(text.strip().split("\\s+", -1))
                        : front.texts(key).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** As Hugo writes the names of files in addresses, unless its settings say otherwise: {@code Big News!} is {@code big-news}. */
    private static String hugo(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-").replaceAll("[^\\p{L}\\p{M}\\p{N}./_+~-]", "");
    }

    private static @Nullable String link(@Nullable String address) {
        return address == null ? null : WebAddress.absolute(address);
    }

    /** Where the article stood: what its front matter says, else by the usual rule of the generator. */
    private List<String> paths(
            String name, ForeignFront front, @Nullable String day, @Nullable String slug, @Nullable String language) {
        List<String> paths = new ArrayList<>(front.texts("aliases", "redirect_from"));
        String own = front.text("url", "permalink");
        if (own != null && own.startsWith("/") && !own.contains(":")) {
            paths.add(own);
        } else if (slug != null && kind == Kind.HUGO) {
            String inside = name.replaceFirst("^(.*/)?content/", "");
            String path = inside.replaceFirst("[^/]+$", "") + slug + "/";
            paths.add((language == null ? "/" : "/" + language + "/") + hugo(path));
        } else if (slug != null && day != null) {
            String date = day.replaceAll("-([0-9])(?=-|$)", "-0$1").replace('-', '/');
            String sections = String.join("/", words(front, "categories", "category"));
            paths.add((sections.isEmpty() ? "" : "/" + sections.toLowerCase(Locale.ROOT)) + "/" + date + "/" + slug
                    + ".html");
        }
        return paths;
    }
}
