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
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The parsed body, made fit for a page: links checked and completed, pictures from elsewhere turned into links, headings
 * below the page's own and without gaps, each with an anchor.
 */
final class BodyTree extends AbstractVisitor {
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final Node root;
    private final Links links;
    private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int level = 1;
    private boolean html;

    private BodyTree(Node root, Links links) {
        this.root = root;
        this.links = links;
    }

    static BodyTree of(Node root, Links links) {
        BodyTree tree = new BodyTree(root, links);
        root.accept(tree);
        return tree;
    }

    Node root() {
        return root;
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
        level = Math.min(Math.max(heading.getLevel(), 2), level + 1);
        heading.setLevel(level);
        String base = Slug.of(TEXT.render(heading));
        // Footnotes have anchors of their own that begin so.
        String id = base.startsWith("fn") ? "section-" + base : base;
        for (int n = 2; !taken.add(id); n++) {
            id = base + "-" + n;
        }
        ids.put(heading, id);
        visitChildren(heading);
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
        visitChildren(image);
        String address = links.address(image.getDestination());
        if (address == null) {
            replace(image, new Emphasis());
        } else if (Links.external(address)) {
            Link link = new Link(address, null);
            link.appendChild(new Text("Picture: "));
            replace(image, link);
        } else {
            image.setDestination(address);
        }
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
