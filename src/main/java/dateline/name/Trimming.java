package dateline.name;

import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts off what is no part of a name: the title of President Ruiz, the article of the Senate, marks at the ends; and drops
 * what is no name at all: mere titles, days, demonyms.
 */
final class Trimming implements NameRule {
    /** Words that say what kind of thing is meant, and alone name none. */
    private static final Set<String> MERE = Set.of(
            "Agency",
            "Alliance",
            "Board",
            "Branch",
            "Center",
            "Centre",
            "City",
            "College",
            "Commission",
            "Committee",
            "Company",
            "Council",
            "Court",
            "Department",
            "Division",
            "Government",
            "Group",
            "Institute",
            "Kingdom",
            "Ministry",
            "Office",
            "Republic",
            "School",
            "Province",
            "Region",
            "State",
            "University",
            "World",
            "Authority",
            "Island",
            "Airport",
            "Hospital",
            "Foundation",
            "Association",
            "Fund",
            "Union",
            "Conference",
            "Church",
            "Police",
            "Force",
            "Forces",
            "Army",
            "Capitol Hill",
            "Constitution",
            "Internet",
            "Bible",
            "Covid",
            "COVID");

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> kept = new ArrayList<>(names.size());
        for (Name name : names) {
            int first = name.first();
            int last = name.last();
            while (first < last && idle(reading, first, last, name.type())) {
                first++;
            }
            while (last > first && mark(reading, last - 1) && !initials(reading, last - 1)) {
                last--;
            }
            if (first < last && !noName(reading, first, last)) {
                kept.add(new Name(first, last, name.type(), name.method()));
            }
        }
        return kept;
    }

    private static boolean idle(Reading reading, int token, int last, EntityType type) {
        boolean title = type == EntityType.PERSON
                && Kind.TITLE.in(reading.kinds[token])
                && !Kind.FIRST_NAME.in(reading.kinds[token]);
        // The President of the Republic Ana Ruiz; Peru's envoy to Portugal Ana Ruiz.
        boolean land = type == EntityType.PERSON
                && last - token > 2
                && (Kind.REGION.in(reading.kinds[token])
                        || reading.prose.token(token).equals("Republic"))
                && !Kind.FIRST_NAME.in(reading.kinds[token]);
        return title || land || mark(reading, token);
    }

    private static boolean mark(Reading reading, int token) {
        return !Character.isLetterOrDigit(reading.prose.token(token).charAt(0));
    }

    /** The last full stop of U . S . belongs to it. */
    private static boolean initials(Reading reading, int token) {
        return reading.prose.token(token).equals(".")
                && token > 0
                && reading.prose.token(token - 1).length() == 1
                && reading.capital[token - 1];
    }

    private static boolean noName(Reading reading, int first, int last) {
        if (last - first == 1 && MERE.contains(reading.prose.token(first))) {
            return true;
        }
        boolean demonyms = true;
        boolean titles = true;
        boolean days = true;
        boolean small = true;
        for (int i = first; i < last; i++) {
            int kinds = reading.kinds[i];
            demonyms &= (Kind.DEMONYM.in(kinds) && !Kind.REGION.in(kinds)) || reading.lower[i].equals("-");
            titles &= Kind.TITLE.in(kinds) && !Kind.FIRST_NAME.in(kinds) && !Kind.SURNAME.in(kinds);
            days &= Kind.CALENDAR.in(kinds) || Character.isDigit(reading.lower[i].charAt(0));
            small &= !reading.capital[i] && Character.isLetter(reading.lower[i].charAt(0));
        }
        return demonyms || titles || days || small;
    }
}
