package dateline.name;

import dateline.language.Prose;
import java.util.List;

/** Finds the names in a text. */
public final class NameFinder {
    /** All names in the order of the text; none overlaps another. */
    public List<Name> find(Prose prose) {
        return List.of();
    }
}
