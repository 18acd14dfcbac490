package dateline.identity;

import dateline.entity.EntityType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names in one text that mean the same one. */
final class Group {
    final EntityType type;
    /** How often each name is used, in the order of the text. */
    final Map<String, Integer> names = new LinkedHashMap<>();
    /** Where it was named last, by token. */
    int latest;

    Group(EntityType type) {
        this.type = type;
    }

    void add(String name, int token) {
        names.merge(name, 1, Integer::sum);
        latest = token;
    }

    /** The name to call it by: the fullest of a person, the most used of others. */
    String preferred() {
        String best = "";
        for (Map.Entry<String, Integer> entry : names.entrySet()) {
            if (best.isEmpty() || better(entry.getKey(), best)) {
                best = entry.getKey();
            }
        }
        return KnownNames.preferred(type, best);
    }

    private boolean better(String name, String best) {
        if (type == EntityType.PERSON) {
            return words(name) > words(best);
        }
        // A short form says less to who has not read the text.
        boolean acronym = OrganizationName.acronym(best, name);
        return acronym || (!OrganizationName.acronym(name, best) && count(name) > count(best));
    }

    private int count(String name) {
        return names.getOrDefault(name, 0);
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }
}
