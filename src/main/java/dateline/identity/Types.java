package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.Map;

/** One name, one type: where articles differ on what a name is, the few are taken to be wrong about it. */
final class Types {
    /** So many times more articles make a majority. */
    private static final int MAJORITY = 3;

    private Types() {}

    /** The type of each name that clearly has one. */
    static Map<String, EntityType> of(Census census) {
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < census.locals().size(); i++) {
            LocalEntity local = census.locals().get(i);
            counts.computeIfAbsent(EntityRules.fold(local.name()), n -> new int[EntityType.ALL.size()])[
                            local.type().place()] +=
                    census.count(i);
        }
        Map<String, EntityType> types = new HashMap<>();
        counts.forEach((name, count) -> {
            int most = 0;
            int total = 0;
            for (int i = 0; i < count.length; i++) {
                total += count[i];
                most = count[i] > count[most] ? i : most;
            }
            if (total > count[most] && count[most] >= MAJORITY * (total - count[most])) {
                types.put(name, EntityType.ALL.get(most));
            }
        });
        return types;
    }
}
