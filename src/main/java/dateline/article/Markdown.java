package dateline.article;

import dateline.language.Span;
import dateline.text.PlainText;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/**
 * The body of an article: CommonMark with tables, strikethrough, footnotes, bare links and heading anchors, as HTML that
 * is safe whoever wrote it.
 *
 * <pre>new Markdown(new Links("/repo/", null)).html("See [all](/topics/).", List.of())
 *     -> &lt;p&gt;See &lt;a href="/repo/topics/"&gt;all&lt;/a&gt;.&lt;/p&gt;</pre>
 *
 * <p>Without raw HTML in it, what CommonMark writes is safe by construction, since {@link BodyTree} has checked every
 * address; with raw HTML it passes the allow-list of {@link SafeHtml}. A test holds that the allow-list changes nothing in
 * the first case, so skipping it there is only a matter of time saved.
 */
public final class Markdown {
    /** Enough of a body to make a summary or an excerpt from, so that nobody parses all of it for that. */
    private static final int LEAD_LENGTH = 6000;

    private final Links links;

    /** @param links decides where links lead */
    public Markdown(Links links) {
        this.links = links;
    }

    /** The text of a body as people read it: no marks, no pictures, no HTML; a blank line between its blocks. */
    public static String text(String body) {
        return BodyText.of(body, FullParser::parse).text();
    }

    /**
     * The body as HTML for the inside of an article, with headings from the second level down.
     *
     * @param names what to link in its {@link #text}, in order, none overlapping another
     */
    public String html(String body, List<NameLink> names) {
        PlainProse prose = new PlainProse(body);
        boolean plain = prose.parts().stream().noneMatch(part -> part.kind() == PlainProse.Kind.OTHER);
        // Where a name stands behind a part that is not plain, only the parser knows.
        return names.isEmpty() || plain ? inParts(body, prose, names) : whole(body, names);
    }

    private String inParts(String body, PlainProse prose, List<NameLink> names) {
        BodyTree tree = new BodyTree(links);
        StringBuilder html = new StringBuilder(body.length() + body.length() / 4);
        PlainHtml plain = new PlainHtml(body, prose, links, names, html);
        for (PlainProse.Part part : prose.parts()) {
            switch (part.kind()) {
                case HEADING -> plain.write(part, tree);
                case OTHER -> {
                    Node root = FullParser.parse(body.substring(part.start(), part.end()));
                    tree.add(root);
                    renderer(tree, new NameLinker(links)).render(root, html);
                }
                default -> plain.write(part);
            }
        }
        return safe(html.toString(), tree);
    }

    /** As {@link #html}, all of it by the parser. */
    String whole(String body, List<NameLink> names) {
        Node root = FullParser.parse(body);
        BodyText text = BodyText.of(root);
        BodyTree tree = new BodyTree(links);
        tree.add(root);
        NameLinker linker = new NameLinker(links);
        linker.link(text, names);
        return safe(renderer(tree, linker).render(root), tree);
    }

    private String safe(String html, BodyTree tree) {
        return tree.hasHtml() ? PlainText.of(SafeHtml.clean(html, links)) : html;
    }

    private static HtmlRenderer renderer(BodyTree tree, NameLinker linker) {
        return HtmlRenderer.builder()
                .extensions(FullParser.EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    attributes(tree, node, tag, attributes);
                    if (linker.made(node)) {
                        attributes.put("class", SafeHtml.NAME);
                    }
                })
                .build();
    }

    private static void attributes(BodyTree tree, Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", tree.id(heading));
        } else if (node instanceof Link link && tag.equals("a") && Links.external(link.getDestination())) {
            attributes.put("rel", "external nofollow");
        } else if (node instanceof FencedCodeBlock && tag.equals("code")) {
            // An info string may hold anything; only the name of a language becomes a class.
            attributes.computeIfPresent("class", (key, name) -> name.matches("language-[\\w+#.-]+") ? name : null);
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        } else if (tag.equals("section")) {
            // Of the footnotes; a section without a heading needs a name.
            attributes.put("aria-label", "Footnotes");
        } else if (node instanceof TableBlock && tag.equals("table")) {
            // A wide table scrolls inside its own box, which the keyboard must reach.
            attributes.put("tabindex", "0");
        } else if (node instanceof TableCell && attributes.containsKey("align")) {
            attributes.put("class", attributes.remove("align"));
        }
    }

    /** The text of the first paragraphs in one line; headings, lists, tables and quotes are passed over. */
    static String lead(String body) {
        return String.join(" ", paragraphs(body));
    }

    /**
     * The first sentences of a body as paragraphs of HTML.
     *
     * @param limit how many characters of text at most
     * @param names what to link in its {@link #text}, in order, none overlapping another
     */
    public String excerpt(String body, int limit, List<NameLink> names) {
        StringBuilder html = new StringBuilder();
        Set<String> done = new HashSet<>();
        for (Kept kept : kept(body, limit)) {
            html.append("<p>");
            linked(kept.text(), kept.start(), names, done, html);
            html.append("</p>\n");
        }
        return html.toString();
    }

    /** The text of {@link #excerpt(String, int, List)}, a paragraph each. */
    public static List<String> excerpt(String body, int limit) {
        return kept(body, limit).stream().map(Kept::text).toList();
    }

    /**
     * A paragraph of an excerpt.
     *
     * @param start its place in the text of the body
     */
    private record Kept(String text, int start) {}

    private static List<Kept> kept(String body, int limit) {
        BodyText text = BodyText.of(head(body), FullParser::parse);
        List<Kept> all = new ArrayList<>();
        int left = limit;
        for (Span paragraph : text.paragraphs()) {
            String whole = paragraph.of(text.text());
            String kept = Sentences.cut(whole, left);
            // Half a sentence is shown only when there would be nothing else.
            if (!all.isEmpty() && !whole.startsWith(kept)) {
                break;
            }
            all.add(new Kept(kept, paragraph.start()));
            left -= kept.length();
            if (kept.length() < whole.length() || left <= 0) {
                break;
            }
        }
        return all;
    }

    /** Writes a text that stands at a place of the body, with the names in it as links, each page once. */
    private void linked(String text, int start, List<NameLink> names, Set<String> done, StringBuilder html) {
        int written = 0;
        for (NameLink name : names) {
            int from = name.place().start() - start;
            String address = links.address(name.address());
            if (from >= written && name.stands(text, from) && address != null && done.add(name.address())) {
                html.append(Entities.escape(text.substring(written, from)));
                written = from + name.length();
                html.append(NameLink.tag(address))
                        .append(Entities.escape(text.substring(from, written)))
                        .append("</a>");
            }
        }
        html.append(Entities.escape(text.substring(written)));
    }

    /** The text of the first paragraphs, one line each, from about the first thousand words. */
    public static List<String> paragraphs(String body) {
        BodyText text = BodyText.of(head(body), FullParser::parse);
        return text.paragraphs().stream().map(place -> place.of(text.text())).toList();
    }

    /** Whole blocks only: half a link would show its brackets. */
    private static String head(String body) {
        if (body.length() <= LEAD_LENGTH) {
            return body;
        }
        int blank = body.lastIndexOf("\n\n", LEAD_LENGTH);
        return body.substring(0, blank > 0 ? blank : LEAD_LENGTH);
    }
}
