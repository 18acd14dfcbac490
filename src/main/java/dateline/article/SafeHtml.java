package dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The allow-list for HTML that an author wrote inside Markdown: text structure and nothing that runs, loads, styles or
 * hides. Elements that are not on the list vanish and leave their text.
 */
final class SafeHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "dfn",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var")
            .addAttributes("a", "href", "title", "id", "rel")
            .addAttributes("img", "src", "alt", "title", "loading")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addAttributes("li", "id")
            .addAttributes("ol", "start")
            .addAttributes("code", "class")
            .addAttributes("section", "class", "data-footnotes", "aria-label")
            .addAttributes("sup", "class")
            .addAttributes(
                    "a",
                    "class",
                    "data-footnote-ref",
                    "data-footnote-backref",
                    "data-footnote-backref-idx",
                    "aria-label")
            .addAttributes("table", "tabindex")
            .addAttributes("td", "class", "colspan", "rowspan")
            .addAttributes("th", "class", "colspan", "rowspan", "scope")
            .addAttributes("abbr", "title")
            .addAttributes("time", "datetime");

    /** The class of a link from a name to its page. */
    static final String NAME = "name";

    /** Classes that the renderer of Markdown writes itself; any other came from the author. */
    private static final Set<String> CLASSES =
            Set.of("left", "right", "center", "footnotes", "footnote-ref", "footnote-backref", NAME);

    private static final Document.OutputSettings AS_IS = new Document.OutputSettings().prettyPrint(false);

    private SafeHtml() {}

    /** The allowed part of a fragment of HTML. Cleaning twice changes nothing more. */
    static String clean(String html, Links links) {
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings(AS_IS);
        Set<String> ids = new HashSet<>();
        for (Element element : List.copyOf(clean.body().select("[id]"))) {
            if (!ids.add(element.id()) || !element.id().matches("[\\p{L}\\p{M}\\p{N}._-]+")) {
                element.removeAttr("id");
            }
        }
        for (Element element : clean.body().select("[class]")) {
            element.classNames().stream()
                    .filter(name -> !CLASSES.contains(name) && !name.matches("language-[\\w+#.-]+"))
                    .forEach(element::removeClass);
            if (element.className().isBlank()) {
                element.removeAttr("class");
            }
        }
        clean.body().select("a[href]").forEach(a -> link(a, links));
        clean.body().select("img").forEach(image -> picture(image, links));
        return clean.body().html();
    }

    private static void link(Element a, Links links) {
        String checked = links.addressAgain(a.attr("href"));
        if (checked == null) {
            a.unwrap();
            return;
        }
        a.attr("href", checked);
        if (Links.external(checked)) {
            a.attr("rel", "external nofollow");
        } else {
            a.removeAttr("rel");
        }
    }

    private static void picture(Element image, Links links) {
        String checked = links.addressAgain(image.attr("src"));
        String alt = image.attr("alt");
        if (checked == null || checked.startsWith("#")) {
            image.replaceWith(new Element("em").text(alt));
        } else if (!Links.external(checked)) {
            image.attr("src", checked);
        } else if (image.closest("a") != null) {
            image.replaceWith(new TextNode("Picture: " + alt));
        } else {
            image.replaceWith(new Element("a")
                    .attr("href", checked)
                    .attr("rel", "external nofollow")
                    .text("Picture: " + alt));
        }
    }
}
