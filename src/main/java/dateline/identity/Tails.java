package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Full names without the first of them: Berman Jackson is Amy Berman Jackson, where nobody else is called so. */
final class Tails {
    private Tails() {}

    /** The whole name of each tail that has only one. */
    static Map<String, String> of(Census census) {
        Map<String, String> wholes = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (int i = 0; i < census.locals().size(); i++) {
            LocalEntity local = census.locals().get(i);
            counts.merge(EntityRules.fold(local.name()), census.count(i), Integer::sum);
            if (local.type() != EntityType.PERSON) {
                continue;
            }
            PersonName name = PersonName.of(local.name());
            if (name.words().size() == 3 && name.suffix().isEmpty()) {
                String tail = EntityRules.fold(String.join(" ", name.words().subList(1, 3)));
                String other = wholes.putIfAbsent(tail, local.name());
                if (other != null && !EntityRules.fold(other).equals(EntityRules.fold(local.name()))) {
                    doubtful.add(tail);
                }
            }
        }
        wholes.keySet().removeAll(doubtful);
        // Where the shorter name is the usual one, the longer one is a slip: "Smith Ana Ruiz said".
        wholes.entrySet()
                .removeIf(entry -> counts.getOrDefault(entry.getKey(), 0)
                        > counts.getOrDefault(EntityRules.fold(entry.getValue()), 0));
        return wholes;
    }
}
