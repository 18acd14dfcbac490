package dateline.name;

import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lexicon knows, whatever the model took it for: countries, regions and seas are places wherever they stand
 * alone; a known organization or large city is no person.
 */
final class Lookups implements NameRule {
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
                result.add(region ? new Name(name.first(), end, EntityType.PLACE, "gazetteer") : known(reading, name));
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

    private static Name known(Reading reading, Name name) {
        if (name.type() == EntityType.ORGANIZATION) {
            Name plain = withoutCountry(reading, name);
            return whole(reading, plain, Kind.ORGANIZATION) ? listed(plain, EntityType.ORGANIZATION) : plain;
        }
        if (name.type() == EntityType.PLACE) {
            return place(reading, name);
        }
        if (name.type() != EntityType.PERSON || Kind.FIRST_NAME.in(reading.kinds[name.first()])) {
            return name;
        }
        if (whole(reading, name, Kind.ORGANIZATION)) {
            return new Name(name.first(), name.last(), EntityType.ORGANIZATION, "gazetteer");
        }
        boolean surname = name.last() - name.first() == 1 && Kind.SURNAME.in(reading.kinds[name.first()]);
        return whole(reading, name, Kind.CITY) && !surname
                ? new Name(name.first(), name.last(), EntityType.PLACE, "gazetteer")
                : name;
    }

    private static Name listed(Name name, EntityType type) {
        return new Name(name.first(), name.last(), type, "gazetteer");
    }

    /** Capitals alone that no list of places has are an organization: FIU. */
    private static Name place(Reading reading, Name name) {
        if (whole(reading, name, Kind.CITY)) {
            return listed(name, EntityType.PLACE);
        }
        if (whole(reading, name, Kind.ORGANIZATION)) {
            return listed(name, EntityType.ORGANIZATION);
        }
        int first = name.first();
        boolean acronym = name.last() - first == 1
                && reading.shouts[first]
                && !reading.loud[first]
                && reading.lower[first].length() > 2
                && !Kind.TOWN.in(reading.kinds[first])
                && !Kind.REGION.in(reading.kinds[first]);
        return acronym ? new Name(first, name.last(), EntityType.ORGANIZATION, "rule") : name;
    }

    /** The U.S. Joint Chiefs of Staff are the Joint Chiefs of Staff, whom the lexicon knows so. */
    private static Name withoutCountry(Reading reading, Name name) {
        int end = end(reading, name.first());
        if (end == name.first() || end >= name.last() - 1) {
            return name;
        }
        Name rest = new Name(end, name.last(), name.type(), name.method());
        return whole(reading, rest, Kind.ORGANIZATION) && !whole(reading, name, Kind.ORGANIZATION) ? rest : name;
    }

    /** Whether a phrase of a kind is exactly the name. */
    private static boolean whole(Reading reading, Name name, Kind kind) {
        if (name.last() - name.first() == 1) {
            return has(reading.phrases[name.first()], kind, Label.UNIT);
        }
        return has(reading.phrases[name.first()], kind, Label.BEGIN)
                && has(reading.phrases[name.last() - 1], kind, Label.LAST);
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
        if (has(phrases, Kind.REGION, Label.UNIT)) {
            return from + 1;
        }
        if (!has(phrases, Kind.REGION, Label.BEGIN)) {
            return from;
        }
        int end = from + 1;
        while (end < reading.phrases.length && has(reading.phrases[end], Kind.REGION, Label.INSIDE)) {
            end++;
        }
        return end < reading.phrases.length && has(reading.phrases[end], Kind.REGION, Label.LAST) ? end + 1 : from;
    }

    private static boolean has(long phrases, Kind kind, int place) {
        return (phrases >> (kind.index() * Label.PLACES + place) & 1) != 0;
    }
}
