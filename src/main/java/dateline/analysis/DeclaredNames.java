package dateline.analysis;

import dateline.entity.EntityName;
import dateline.language.Prose;
import dateline.name.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds names that somebody has declared, wherever a text has them word for word. */
final class DeclaredNames {
    /** What may follow words that have been read: the end of a name, further words, or both. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable EntityName end;
    }

    private final Node root = new Node();

    /** With what the names begin: most words of a text begin otherwise. */
    private final BitSet initials = new BitSet();

    /** Of two that are spelled alike the first counts. */
    DeclaredNames(List<EntityName> names) {
        for (EntityName name : names) {
            Prose words = Prose.of(name.name());
            Node node = root;
            if (words.size() > 0) {
                initials.set(initial(words, 0));
            }
            for (int i = 0; i < words.size(); i++) {
                node = node.next.computeIfAbsent(words.token(i), word -> new Node());
            }
            if (node.end == null && words.size() > 0) {
                node.end = name;
            }
        }
    }

    /**
     * The declared names and those that were recognized, in the order of the text. Where two overlap, the declared one stays,
     * unless it is only a part of the other: NATO is not named in NATO's Military Committee.
     */
    List<Name> with(Prose prose, List<Name> recognized) {
        List<Name> names = new ArrayList<>(recognized.size());
        int next = 0;
        int at = 0;
        while (at < prose.size()) {
            while (next < recognized.size() && recognized.get(next).last() <= at) {
                next++;
            }
            Name other = next < recognized.size() ? recognized.get(next) : null;
            Name declared = longest(prose, at);
            boolean within = declared != null && other != null && inside(declared, other);
            if (declared != null && !within) {
                names.add(declared);
                at = declared.last();
            } else if (other != null && other.first() == at) {
                names.add(other);
                at = other.last();
            } else {
                at++;
            }
        }
        return names;
    }

    private static boolean inside(Name part, Name whole) {
        boolean within = whole.first() <= part.first() && part.last() <= whole.last();
        return within && whole.last() - whole.first() > part.last() - part.first();
    }

    private static char initial(Prose prose, int token) {
        return prose.text().charAt(prose.start(token));
    }

    private @Nullable Name longest(Prose prose, int from) {
        Node node = root;
        Name found = null;
        if (!initials.get(initial(prose, from))) {
            return null;
        }
        for (int i = from; i < prose.size(); i++) {
            Node next = node.next.get(prose.token(i));
            if (next == null) {
                break;
            }
            node = next;
            EntityName end = node.end;
            if (end != null) {
                found = new Name(from, i + 1, end.type(), "declared");
            }
        }
        return found;
    }
}
