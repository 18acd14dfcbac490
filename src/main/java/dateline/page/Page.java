package dateline.page;

import dateline.article.Published;
import dateline.publish.Lines;
import dateline.view.Root;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the site, planned and not yet made.
 *
 * @param file in which it lies, inside the site: {@code 2025/08/20/index.html}, {@code feed.xml}
 * @param origin what it is made from, for people: the files of content or a name such as {@code topic "Security"}
 * @param listed whether sitemaps name it
 * @param modified when its content last changed, for sitemaps; null where nobody should be told
 * @param facts stands for all that it is made from besides its template and the settings; see {@link Facts}
 * @param content how it is made
 * @param whole what it is cut from together with the pages beside it, see {@link Sheets}; null where it stands alone
 */
public record Page(
        String file,
        String origin,
        boolean listed,
        @Nullable Published modified,
        long facts,
        Content content,
        @Nullable Object whole) {

    /** How the bytes of a page come about. */
    public sealed interface Content {}

    /**
     * By a template.
     *
     * @param template name of the template, such as {@code edition.ftlh}
     * @param model made only when the page is rendered
     */
    public record Rendered(String template, Supplier<Root> model) implements Content {}

    /**
     * By a template, and then put into something else.
     *
     * @param wrap makes the file of what the template made
     */
    public record Wrapped(Rendered rendered, Function<String, byte[]> wrap) implements Content {}

    /** By code, line by line. */
    public record Lined(Lines lines) implements Content {}

    /** By code, for machines. */
    public record Made(Supplier<byte[]> bytes) implements Content {}

    /**
     * A page at a path.
     *
     * @param path inside the site: {@code 2025/08/20/} for a page in a folder, {@code feed.xml} for a file
     */
    static Page at(
            String path, String origin, boolean listed, @Nullable Published modified, long facts, Content content) {
        return new Page(Urls.file(path), origin, listed, modified, facts, content, null);
    }

    static Page made(String path, long facts, Supplier<byte[]> bytes) {
        return at(path, "the site", false, null, facts, new Made(bytes));
    }

    /** The same, cut from something. */
    Page of(Object whole) {
        return new Page(file, origin, listed, modified, facts, content, whole);
    }

    /** Where it stands inside the site: {@code 2025/08/20/} for a page in a folder, {@code feed.xml} for a file. */
    public String path() {
        return Urls.path(file);
    }

    /** The name of its template, or {@code code}. */
    public String maker() {
        if (content instanceof Wrapped wrapped) {
            return wrapped.rendered().template();
        }
        return content instanceof Rendered rendered ? rendered.template() : "code";
    }

    /** Whether it is a file of the theme, such as a style sheet, without which other pages look like nothing. */
    public boolean isAsset() {
        return file.startsWith(Urls.ASSETS);
    }
}
