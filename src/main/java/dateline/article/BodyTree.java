package dateline.article;

import dateline.text.Slug;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The parsed body, made fit for a page: links checked and completed, pictures from elsewhere turned into links, headings
 * below the page's own and without gaps, each with an anchor.
 */
final class BodyTree extends AbstractVisitor {
    private final Links links;
    private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int level = 1;
    private boolean html;

    BodyTree(Links links) {
        this.links = links;
    }

    /** Makes the next part of the body fit. */
    void add(Node part) {
        part.accept(this);
    }

    /** Whether the author wrote HTML. */
    boolean hasHtml() {
        return html;
    }

    /** The anchor of a heading, such as {@code what-next}. */
    String id(Heading heading) {
        return ids.getOrDefault(heading, "section");
    }

    /** The page has the only first heading, and a level never opens under a missing one (WCAG 2.2, technique H42). */
    @Override
    public void visit(Heading heading) {
        Anchor anchor = heading(heading.getLevel(), PlainWords.of(heading));
        heading.setLevel(anchor.level());
        ids.put(heading, anchor.id());
        visitChildren(heading);
    }

    /**
     * Where a heading stands in the page.
     *
     * @param level of the element: 2 for {@code h2}
     * @param id its anchor, such as {@code what-next}
     */
    record Anchor(int level, String id) {}

    /** The next heading of the body. */
    Anchor heading(int written, String words) {
        level = Math.min(Math.max(written, 2), level + 1);
        String base = Slug.of(words);
        // Footnotes have anchors of their own that begin so.
        String first = base.startsWith("fn") ? "section-" + base : base;
        String id = first;
        for (int n = 2; !taken.add(id); n++) {
            id = first + "-" + n;
        }
        return new Anchor(level, id);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String address = links.address(link.getDestination());
        if (address == null) {
            replace(link, null);
        } else {
            link.setDestination(address);
        }
    }

    /** Pictures of others are linked, not shown: their host would see every reader, and the rights are not ours. */
    @Override
    public void visit(Image image) {
        String address = links.address(image.getDestination());
        if (address == null || address.startsWith("#")) {
            replace(image, new Emphasis());
        } else if (!Links.external(address)) {
            image.setDestination(address);
        } else {
            image.insertBefore(linkTo(address, image));
            image.unlink();
        }
    }

    private static Node linkTo(String address, Image image) {
        Text words = new Text("Picture: " + PlainWords.of(image));
        if (insideLink(image)) {
            return words;
        }
        Link link = new Link(address, null);
        link.appendChild(words);
        return link;
    }

    private static boolean insideLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(HtmlBlock block) {
        html = true;
    }

    @Override
    public void visit(HtmlInline inline) {
        html = true;
    }

    /** Puts what is inside a node in its place, within another node if there is one. */
    private static void replace(Node node, @Nullable Node wrapper) {
        if (wrapper != null) {
            node.insertBefore(wrapper);
        }
        while (node.getFirstChild() != null) {
            Node child = node.getFirstChild();
            if (wrapper != null) {
                wrapper.appendChild(child);
            } else {
                node.insertBefore(child);
            }
        }
        node.unlink();
    }
}
