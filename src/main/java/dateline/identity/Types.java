package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One name, one type: where articles differ on what a name is, the few are taken to be wrong about it. */
final class Types {
    /** So many times more articles make a majority. */
    private static final int MAJORITY = 3;

    private Types() {}

    /** The type of each name that clearly has one. */
    static Map<String, EntityType> of(List<List<LocalEntity>> articles) {
        Map<String, int[]> counts = new HashMap<>();
        for (List<LocalEntity> article : articles) {
            for (LocalEntity local : article) {
                counts.computeIfAbsent(EntityRules.fold(local.name()), n -> new int[EntityType.ALL.size()])[
                        local.type().place()]++;
            }
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
