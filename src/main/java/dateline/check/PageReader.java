package dateline.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page of the site as a browser does, and keeps what the checks want. */
final class PageReader {
    private PageReader() {}

    static BuiltPage read(String path, String html, int size) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        return new BuiltPage(
                path,
                size,
                !page.select("meta[http-equiv=refresh]").isEmpty(),
                page.select("meta[name=robots][content*=noindex]").isEmpty(),
                ids(page),
                references(page),
                page.select("h1, h2, h3, h4, h5, h6").stream()
                        .map(PageReader::heading)
                        .toList(),
                page.select("img:not([alt])").stream().map(PageReader::spot).toList(),
                page.select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .toList(),
                first(page, "html[lang]", "lang"),
                page.title().isBlank() ? null : page.title(),
                first(page, "meta[name=description]", "content"),
                first(page, "link[rel=canonical]", "href"));
    }

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> ids.add(element.id()));
        page.select("a[name]").forEach(element -> ids.add(element.attr("name")));
        return ids;
    }

    private static BuiltPage.Heading heading(Element element) {
        Range.Position at = element.sourceRange().start();
        boolean empty = element.text().isBlank() && element.select("img[alt]").isEmpty();
        return new BuiltPage.Heading(element.normalName().charAt(1) - '0', empty, at.lineNumber(), at.columnNumber());
    }

    private static BuiltPage.Spot spot(Element element) {
        Range.Position at = element.sourceRange().start();
        return new BuiltPage.Spot(at.lineNumber(), at.columnNumber());
    }

    private static List<Reference> references(Document page) {
        List<Reference> found = new ArrayList<>();
        for (Element element : page.select("a[href], area[href]")) {
            add(found, element, Reference.Kind.LINK, element.attr("href"));
        }
        for (Element element : page.select("[src]")) {
            add(found, element, Reference.Kind.ASSET, element.attr("src"));
        }
        for (Element element : page.select("link[href]")) {
            String rel = element.attr("rel").toLowerCase(Locale.ROOT);
            boolean loaded = rel.contains("stylesheet") || rel.contains("icon") || rel.contains("manifest");
            Reference.Kind kind = loaded ? Reference.Kind.ASSET : Reference.Kind.MENTION;
            add(found, element, kind, element.attr("href"));
        }
        for (Element element : page.select("meta[property=og:image], meta[property=og:url]")) {
            add(found, element, Reference.Kind.MENTION, element.attr("content"));
        }
        for (Element element : page.select("[srcset]")) {
            for (String candidate : element.attr("srcset").split(",", -1)) {
                add(found, element, Reference.Kind.ASSET, candidate.strip().replaceFirst("\\s.*", ""));
            }
        }
        return found;
    }

    private static void add(List<Reference> found, Element element, Reference.Kind kind, String address) {
        Range.Position at = element.sourceRange().start();
        found.add(new Reference(kind, address.strip(), at.lineNumber(), at.columnNumber()));
    }

    private static @Nullable String first(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }
}
