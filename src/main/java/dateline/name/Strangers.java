package dateline.name;

import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A single word that no list of names has, named once, with no title and no full name to go with it, is not enough to make a
 * person of.
 */
final class Strangers implements NameRule {
    private static final int NAMES = Kind.FIRST_NAME.bit() | Kind.SURNAME.bit();

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        Set<String> parts = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Name name : names) {
            if (name.type() == EntityType.PERSON) {
                if (name.last() - name.first() > 1) {
                    parts.add(reading.lower[name.first()]);
                    parts.add(reading.lower[name.last() - 1]);
                } else {
                    counts.merge(reading.lower[name.first()], 1, Integer::sum);
                }
            }
        }
        return names.stream()
                .filter(name -> !stranger(reading, name, parts, counts))
                .toList();
    }

    private static boolean stranger(Reading reading, Name name, Set<String> parts, Map<String, Integer> counts) {
        int token = name.first();
        if (name.type() != EntityType.PERSON || name.last() - token > 1) {
            return false;
        }
        boolean known = (reading.kinds[token] & NAMES) != 0 || parts.contains(reading.lower[token]);
        boolean titled = token > 0 && Kind.TITLE.in(reading.kinds[token - 1]);
        return !known && !titled && counts.getOrDefault(reading.lower[token], 0) < 2;
    }
}
