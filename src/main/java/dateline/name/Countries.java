package dateline.name;

import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Countries, regions and seas are places wherever they stand alone, whatever the model took them for. */
final class Countries implements NameRule {
    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> result = new ArrayList<>(names.size());
        int next = 0;
        int at = 0;
        while (at < reading.prose.size() || next < names.size()) {
            if (next < names.size() && at >= names.get(next).first()) {
                Name name = names.get(next++);
                int end = end(reading, name.first());
                boolean region = end >= name.last();
                result.add(region ? new Name(name.first(), end, EntityType.PLACE, "gazetteer") : name);
                at = region ? end : name.last();
                while (next < names.size() && names.get(next).first() < at) {
                    next++;
                }
                continue;
            }
            int end = at < reading.prose.size() ? end(reading, at) : at;
            boolean clear = end > at && free(names, next, end);
            if (clear) {
                result.add(new Name(at, end, EntityType.PLACE, "gazetteer"));
                while (next < names.size() && names.get(next).first() < end) {
                    next++;
                }
            }
            at = clear ? end : at + 1;
        }
        return result;
    }

    /** Whether no name reaches over the end of a region. */
    private static boolean free(List<Name> names, int next, int end) {
        for (int i = next; i < names.size() && names.get(i).first() < end; i++) {
            if (names.get(i).last() > end) {
                return false;
            }
        }
        return true;
    }

    /** Where the name of a region that begins at a token ends; the token itself when none begins there. */
    private static int end(Reading reading, int from) {
        long phrases = reading.phrases[from];
        if (has(phrases, Label.UNIT)) {
            return from + 1;
        }
        if (!has(phrases, Label.BEGIN)) {
            return from;
        }
        int end = from + 1;
        while (end < reading.phrases.length && has(reading.phrases[end], Label.INSIDE)) {
            end++;
        }
        return end < reading.phrases.length && has(reading.phrases[end], Label.LAST) ? end + 1 : from;
    }

    private static boolean has(long phrases, int place) {
        return (phrases >> (Kind.REGION.ordinal() * Label.PLACES + place) & 1) != 0;
    }
}
