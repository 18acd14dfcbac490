package dateline.analysis;

import dateline.entity.EntityName;
import dateline.language.Prose;
import dateline.name.Name;
import java.util.ArrayList;
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

    /** Of two that are spelled alike the first counts. */
    DeclaredNames(List<EntityName> names) {
        for (EntityName name : names) {
            Prose words = Prose.of(name.name());
            Node node = root;
            for (int i = 0; i < words.size(); i++) {
                node = node.next.computeIfAbsent(words.token(i), word -> new Node());
            }
            if (node.end == null && words.size() > 0) {
                node.end = name;
            }
        }
    }

    /**
     * The declared names and those that were recognized, in the order of the text; where two overlap, the declared one
     * stays, and of two declared ones the longer.
     */
    List<Name> with(Prose prose, List<Name> recognized) {
        List<Name> names = new ArrayList<>(recognized.size());
        int next = 0;
        for (int at = 0; at < prose.size(); at++) {
            Name declared = longest(prose, at);
            int end = declared == null ? at + 1 : declared.last();
            while (next < recognized.size() && recognized.get(next).first() < end) {
                Name name = recognized.get(next++);
                boolean behind = names.isEmpty() || names.get(names.size() - 1).last() <= name.first();
                if (declared == null ? behind : name.last() <= at && behind) {
                    names.add(name);
                }
            }
            if (declared != null) {
                while (!names.isEmpty() && names.get(names.size() - 1).last() > declared.first()) {
                    names.remove(names.size() - 1);
                }
                names.add(declared);
                at = declared.last() - 1;
            }
        }
        return names;
    }

    private @Nullable Name longest(Prose prose, int from) {
        Node node = root;
        Name found = null;
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
