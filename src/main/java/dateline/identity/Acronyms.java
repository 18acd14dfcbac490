package dateline.identity;

import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms that some article explains, for those that do not: WFP is the World Food Programme. */
final class Acronyms {
    private Acronyms() {}

    /** The long form of each short one that has only one in all articles. */
    static Map<String, String> of(Census census) {
        Map<String, String> longs = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (LocalEntity local : census.locals()) {
            if (local.type() != EntityType.ORGANIZATION || local.name().indexOf(' ') < 0) {
                continue;
            }
            for (String spelling : local.spellings()) {
                if (OrganizationName.acronym(spelling, local.name())) {
                    String other = longs.putIfAbsent(spelling, local.name());
                    if (other != null && !OrganizationName.key(other).equals(OrganizationName.key(local.name()))) {
                        doubtful.add(spelling);
                    }
                }
            }
        }
        longs.keySet().removeAll(doubtful);
        return longs;
    }
}
