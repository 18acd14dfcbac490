package dateline.name;

import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows, whatever the model took it for: countries, regions and seas are places wherever they stand
 * alone; an organization of several words is one; a known organization or large city is no person.
 */
final class Lookups implements NameRule {
    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> result = new ArrayList<>(names.size());
        int next = 0;
        int at = 0;
        while (at < reading.prose.size()) {
            while (next < names.size() && names.get(next).first() < at) {
                next++;
            }
            Name name = next < names.size() && names.get(next).first() == at ? names.get(next) : null;
            Name listed = listed(reading, at);
            boolean whole = listed != null && (name == null || listed.last() >= name.last());
            if (listed != null && whole && free(names, next, listed.last())) {
                result.add(listed);
                at = listed.last();
            } else if (name != null) {
                result.add(known(reading, name));
                at = name.last();
            } else {
                at++;
            }
        }
        return result;
    }

    /** The known organization of several words, or else the region, that begins at a token. */
    private static @Nullable Name listed(Reading reading, int at) {
        if (reading.phrases[at] == 0) {
            return null;
        }
        int region = end(reading, at, Kind.REGION);
        int organization = end(reading, at, Kind.ORGANIZATION);
        // New York City is a club too.
        int place = Math.max(region, Math.max(end(reading, at, Kind.CITY), end(reading, at, Kind.TOWN)));
        if (organization > at + 1 && organization > place) {
            return new Name(at, organization, EntityType.ORGANIZATION, "gazetteer");
        }
        return region > at ? new Name(at, region, EntityType.PLACE, "gazetteer") : null;
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
        int end = end(reading, name.first(), Kind.REGION);
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

    /** Where a phrase of a kind that begins at a token ends; the token itself when none begins there. */
    private static int end(Reading reading, int from, Kind kind) {
        long phrases = reading.phrases[from];
        if (!has(phrases, kind, Label.BEGIN)) {
            return has(phrases, kind, Label.UNIT) ? from + 1 : from;
        }
        int end = from + 1;
        while (end < reading.phrases.length && has(reading.phrases[end], kind, Label.INSIDE)) {
            end++;
        }
        return end < reading.phrases.length && has(reading.phrases[end], kind, Label.LAST) ? end + 1 : from;
    }

    private static boolean has(long phrases, Kind kind, int place) {
        return (phrases >> (kind.index() * Label.PLACES + place) & 1) != 0;
    }
}
