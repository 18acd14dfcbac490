package dateline.article;

import dateline.article.BodyText.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

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
     * Links names in a tree, each page once in a section.
     *
     * @param names in the order of the text, none overlapping another
     */
    void link(BodyText text, List<NameLink> names) {
        Map<NameLink, Piece> chosen = choose(text, names);
        List<NameLink> backwards = new ArrayList<>(chosen.keySet());
        // From the end, so that a piece is cut behind what is still to be linked in it.
        Collections.reverse(backwards);
        backwards.forEach(name -> cut(chosen.get(name), name));
    }

    private Map<NameLink, Piece> choose(BodyText text, List<NameLink> names) {
        Map<NameLink, Piece> chosen = new LinkedHashMap<>();
        Set<String> linked = new HashSet<>();
        int section = 0;
        int at = 0;
        for (NameLink name : names) {
            int start = name.place().start();
            while (section < text.sections().size() && text.sections().get(section) <= start) {
                linked.clear();
                section++;
            }
            while (at + 1 < text.pieces().size() && text.pieces().get(at + 1).start() <= start) {
                at++;
            }
            if (at < text.pieces().size() && !linked.contains(name.address())) {
                Piece piece = text.pieces().get(at);
                boolean fits = name.stands(piece.node().getLiteral(), start - piece.start()) && open(piece.node());
                if (fits && links.address(name.address()) != null) {
                    chosen.put(name, piece);
                    linked.add(name.address());
                }
            }
        }
        return chosen;
    }

    private static boolean open(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Heading) {
                return false;
            }
        }
        return node.getParent() != null;
    }

    private void cut(@Nullable Piece piece, NameLink name) {
        if (piece == null) {
            return;
        }
        Text node = piece.node();
        String all = node.getLiteral();
        int start = name.place().start() - piece.start();
        int end = start + name.length();
        Link link = new Link(String.valueOf(links.address(name.address())), null);
        link.appendChild(new Text(all.substring(start, end)));
        made.add(link);
        node.setLiteral(all.substring(0, start));
        node.insertAfter(link);
        if (end < all.length()) {
            link.insertAfter(new Text(all.substring(end)));
        }
    }
}
