package dateline.article;

import dateline.article.BodyText.Piece;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Puts links around names: {@code in Oslo} becomes {@code in [Oslo](/places/oslo/)}. A name that stands in a link or in a
 * heading, or is partly emphasized, is left as it is.
 */
final class NameLinker {
    private final Links links;
    private final Set<Node> made = Collections.newSetFromMap(new IdentityHashMap<>());

    NameLinker(Links links) {
        this.links = links;
    }

    /** Whether a link was put there by this linker. */
    boolean made(Node link) {
        return made.contains(link);
    }

    /**
     * Links names in a tree.
     *
     * @param names in the order of the text, none overlapping another
     */
    void link(BodyText text, List<NameLink> names) {
        List<Piece> pieces = text.pieces();
        // From the end, so that a piece is cut behind what is still to be linked in it.
        int at = pieces.size() - 1;
        for (int i = names.size() - 1; i >= 0; i--) {
            NameLink name = names.get(i);
            while (at >= 0 && pieces.get(at).start() > name.place().start()) {
                at--;
            }
            if (at >= 0 && open(pieces.get(at).node())) {
                cut(pieces.get(at), name);
            }
        }
    }

    private static boolean open(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Heading) {
                return false;
            }
        }
        return node.getParent() != null;
    }

    private void cut(Piece piece, NameLink name) {
        String address = links.address(name.address());
        Text node = piece.node();
        String all = node.getLiteral();
        int start = name.place().start() - piece.start();
        int end = start + name.words().length();
        if (address == null || !all.startsWith(name.words(), start)) {
            return;
        }
        Link link = new Link(address, null);
        link.appendChild(new Text(name.words()));
        made.add(link);
        node.setLiteral(all.substring(0, start));
        node.insertAfter(link);
        if (end < all.length()) {
            link.insertAfter(new Text(all.substring(end)));
        }
    }
}
