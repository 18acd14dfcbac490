package dateline.identity;

import dateline.entity.EntityType;
import dateline.language.Prose;
import dateline.name.Name;
import dateline.name.Places;
import java.util.ArrayList;
import java.util.List;

/** Cities whose name holds that of a club: New York City is not York City. */
final class Cities {
    /** So long a name of a city is no club's: those go by shorter ones. */
    private static final int LONG = 3;

    private Cities() {}

    /** The same names, but those of cities are whole, and places. */
    static List<Name> whole(Prose prose, List<Name> names) {
        List<Name> whole = new ArrayList<>(names.size());
        int free = 0;
        for (Name name : names) {
            Name mended =
                    name.type() == EntityType.ORGANIZATION && !name.method().equals("declared")
                            ? city(prose, name, free)
                            : name;
            whole.add(mended);
            free = mended.last();
        }
        return whole;
    }

    private static Name city(Prose prose, Name name, int free) {
        int first = name.first() > free ? name.first() - 1 : name.first();
        for (int from = first; from <= name.first(); from++) {
            if (name.last() - from >= LONG && Places.find(words(prose, from, name.last())) != null) {
                return new Name(from, name.last(), EntityType.PLACE, "gazetteer");
            }
        }
        return name;
    }

    private static String words(Prose prose, int first, int last) {
        return prose.text().substring(prose.start(first), prose.end(last - 1));
    }
}
