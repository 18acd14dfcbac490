package dateline.intake;

import dateline.text.PlainText;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of a feed, filled element by element. */
final class FeedItem {
    /** More authors or categories than that serve nobody. */
    private static final int MAX_LIST = 100;

    /** Elements around those that belong to the item itself. */
    private static final Set<String> DIRECT = Set.of("item", "entry", "media:group");

    private final Map<String, FeedElement> elements = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final FeedImages images = new FeedImages();
    private final @Nullable String about;
    private @Nullable String source;
    private @Nullable String link;
    private boolean tooLong;

    /** @param item the element of the item itself */
    FeedItem(FeedElement item) {
        this.about = item.attribute("rdf:about");
    }

    /** Whether an element in it was longer than an article may be. */
    boolean isTooLong() {
        return tooLong;
    }

    /**
     * Takes an element that has ended.
     *
     * @param parent the name of the element around it, such as {@code item}, {@code author} or {@code media:group}
     */
    void take(FeedElement element, String parent) {
        tooLong = tooLong || element.isTooLong();
        String path = DIRECT.contains(parent) ? element.name() : parent + "/" + element.name();
        switch (path) {
            case "author", "dc:creator", "itunes:author", "author/name" ->
                add(authors, FeedAuthor.name(element.text()));
            case "category", "dc:subject" -> category(element);
            case "source", "source/title" -> source = element.text().isEmpty() ? source : words(element);
            case "link", "feedburner:origlink" -> link(element);
            default -> {
                images.take(element);
                elements.putIfAbsent(path, element);
            }
        }
    }

    private static void add(List<String> list, String value) {
        if (!value.isEmpty() && list.size() < MAX_LIST && !list.contains(value)) {
            list.add(value);
        }
    }

    private void category(FeedElement element) {
        String label = element.attribute("label");
        String term = label == null ? element.attribute("term") : label;
        add(tags, HtmlWords.of(term == null ? element.text() : term));
    }

    /** The page of the item; what a tracking service has put before it does not count. */
    private void link(FeedElement element) {
        String rel = element.attribute("rel");
        if ("enclosure".equals(rel)) {
            images.take(element);
        }
        String written = element.text().isEmpty() ? element.attribute("href") : element.text();
        boolean page = rel == null || rel.equals("alternate");
        if (written != null && page && (link == null || element.name().startsWith("feedburner:"))) {
            String address = resolve(element, written);
            link = address == null ? link : address;
        }
    }

    /** The article of this item; its content is empty when the item has none. */
    RawArticle article(RawInput input, String position, FeedChannel channel) {
        FeedElement text = first(
                "content:encoded",
                "xhtml:body",
                "content",
                "description",
                "summary",
                "itunes:summary",
                "media:description");
        FeedElement brief = first("description", "summary", "subtitle", "itunes:summary", "media:description");
        String content = text == null ? "" : content(text);
        boolean marked = text != null && !isPlain(text) && (text.isMarkup() || HtmlWords.isMarkup(content));
        RawArticle.Form form = marked ? RawArticle.Form.FRAGMENT : RawArticle.Form.CLEANED;
        boolean entities = form == RawArticle.Form.CLEANED && text != null && !isPlain(text);
        String plain = entities ? HtmlWords.entities(content) : content;
        return new RawArticle(input.name(), position, form, plain, known(channel, brief == text ? null : brief));
    }

    private Known known(FeedChannel channel, @Nullable FeedElement brief) {
        String published =
                line("pubdate", "published", "dc:date", "dcterms:created", "dcterms:issued", "issued", "date");
        String updated = line("updated", "modified", "dcterms:modified");
        String language = line("dc:language");
        FeedElement title = first("title", "dc:title", "media:title");
        return new Known(
                title == null ? null : words(title),
                published == null ? updated : published,
                published == null ? null : updated,
                List.copyOf(authors),
                source == null ? channel.title() : source,
                url(),
                language == null ? channel.language() : language,
                line("guid", "id") == null ? about : line("guid", "id"),
                images.best(),
                brief == null ? null : words(brief),
                List.copyOf(tags));
    }

    /** A permanent id is an address as well (RSS 2.0). */
    private @Nullable String url() {
        if (link != null) {
            return link;
        }
        FeedElement guid = first("guid");
        boolean permanent = guid != null && !"false".equals(guid.attribute("ispermalink"));
        String other = guid != null && permanent ? guid.text() : about;
        return other == null ? null : WebAddress.absolute(other);
    }

    private @Nullable FeedElement first(String... names) {
        for (String name : names) {
            FeedElement element = elements.get(name);
            if (element != null && !element.text().isEmpty()) {
                return element;
            }
        }
        return null;
    }

    /** An element that is one line; null without it. */
    @Nullable
    String value(String name) {
        return line(name);
    }

    /** An element as it was written; null without it. */
    @Nullable
    String whole(String name) {
        FeedElement element = first(name);
        return element == null ? null : element.text();
    }

    private @Nullable String line(String... names) {
        FeedElement element = first(names);
        return element == null ? null : PlainText.oneLine(element.text());
    }

    /** Atom says what its texts are (RFC 4287, 3.1.1); everywhere else they are HTML or look like it. */
    private static boolean isPlain(FeedElement element) {
        String type = element.attribute("type");
        return !element.isMarkup()
                && type != null
                && (type.equals("text") || type.equals("text/plain") || type.equals("plain"));
    }

    /** The words of a text in one line, whatever its form; null when there are none. */
    static @Nullable String words(FeedElement element) {
        String text = element.text();
        String words = isPlain(element) ? PlainText.oneLine(text) : HtmlWords.of(text);
        return words.isEmpty() ? null : words;
    }

    /** Where {@code xml:base} says what addresses are relative to, they are made absolute; else the page says it. */
    private static String content(FeedElement element) {
        String text = element.text();
        String base = element.base();
        if (base == null || !element.hasOwnBase() || isPlain(element)) {
            return text;
        }
        Document document = Jsoup.parseBodyFragment(text, base);
        document.outputSettings().prettyPrint(false);
        for (String attribute : List.of("href", "src")) {
            for (Element with : document.select("[" + attribute + "]")) {
                String address = with.absUrl(attribute);
                with.attr(attribute, address.isEmpty() ? with.attr(attribute) : address);
            }
        }
        return document.body().html();
    }

    /** An address in an element, made absolute; null when it cannot be used. */
    static @Nullable String resolve(FeedElement element, String written) {
        String absolute = WebAddress.absolute(written);
        String base = element.base();
        return absolute == null && base != null ? WebAddress.resolve(base, written) : absolute;
    }
}
