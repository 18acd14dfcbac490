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

    /** Titles in front of a mere surname, though some are called so. */
    private static final Set<String> OFFICES = Set.of("Justice", "Judge", "Chief", "Pope", "Emeritus");

    /** What has a name and is no one and nowhere. */
    private static final Set<String> THINGS = Set.of(
            "State of the Union",
            "Panama Papers",
            "Cold War",
            "Civil War",
            "World War I",
            "World War II",
            "Brexit",
            "Obamacare",
            "Medicare",
            "Medicaid",
            "Social Security",
            "New Deal",
            "Green New Deal",
            "First Amendment",
            "Second Amendment",
            "Fourth of July",
            "Black Friday",
            "Holocaust",
            "Olympics",
            "World Cup",
            "Super Bowl",
            "Terminal",
            "Black Lives Matter Plaza",
            "Electoral College",
            "Affordable Care Act",
            "Oval Office");

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
            while (last - 1 > first && name.type() != EntityType.PERSON && trailing(reading, first, last - 1)) {
                last--;
            }
            if (first < last && !noName(reading, first, last)) {
                kept.add(new Name(first, last, name.type(), name.method()));
            }
        }
        return kept;
    }

    private static boolean idle(Reading reading, int token, int last, EntityType type) {
        // Justice may be a first name, but Justice Ana Ruiz has one already.
        boolean title = type == EntityType.PERSON
                && (Kind.TITLE.in(reading.kinds[token]) || OFFICES.contains(reading.token(token)))
                && (last - token > 2
                        || OFFICES.contains(reading.token(token))
                        || !Kind.FIRST_NAME.in(reading.kinds[token]));
        // Republican Senator Ana Ruiz.
        boolean side = type == EntityType.PERSON && last - token > 2 && Kind.DEMONYM.in(reading.kinds[token]);
        boolean article = reading.lower[token].equals("a") || reading.lower[token].equals("an");
        // The President of the Republic Ana Ruiz; Peru's envoy to Portugal Ana Ruiz.
        boolean land = type == EntityType.PERSON
                && last - token > 2
                && (Kind.REGION.in(reading.kinds[token]) || reading.token(token).equals("Republic"))
                && !Kind.FIRST_NAME.in(reading.kinds[token]);
        boolean given = token + 1 < last && Stretching.particle(reading, token + 1);
        return (title && !given) || land || side || article || mark(reading, token);
    }

    /** A state's Rep. and a state's Democrat are people, who have names of their own. */
    private static boolean trailing(Reading reading, int first, int token) {
        int kinds = reading.kinds[token];
        boolean office = Kind.TITLE.in(kinds) && !Kind.ORGANIZATION_WORD.in(kinds);
        return Kind.REGION.in(reading.kinds[first]) && (office || Kind.DEMONYM.in(kinds));
    }

    private static boolean mark(Reading reading, int token) {
        return !Character.isLetterOrDigit(reading.token(token).charAt(0));
    }

    /** What cannot be a name: a common word where a sentence begins, two words run together, a lone initial at the end. */
    private static boolean broken(Reading reading, int first, int last) {
        String end = reading.token(last - 1);
        String words = reading.prose.text().substring(reading.prose.start(first), reading.prose.end(last - 1));
        if (THINGS.contains(words) || (last - first > 1 && end.length() == 2 && end.endsWith("."))) {
            return true;
        }
        if (last - first == 1) {
            return plain(reading, first);
        }
        for (int i = first; i < last; i++) {
            boolean twice = i > first && reading.known[i].hash == reading.known[first].hash && reading.capital[i];
            if (twice || glued(reading.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** A single word that is a common one with a capital, or a code. */
    private static boolean plain(Reading reading, int token) {
        String word = reading.token(token);
        boolean common = Kind.COMMON.in(reading.kinds[token]) && (reading.kinds[token] & NAMES) == 0;
        boolean opening = (reading.first[token] || reading.small[token] > 0) && reading.inner[token] == 0;
        boolean initials = word.length() < 6 && word.indexOf('.') == 1 && (reading.kinds[token] & NAMES) == 0;
        boolean code = word.length() > 7 && word.chars().anyMatch(Character::isDigit) && !word.contains("-");
        return code || initials || (common && (opening || reading.shouts[token]));
    }

    private static final int NAMES =
            Kind.FIRST_NAME.bit() | Kind.SURNAME.bit() | Kind.CITY.bit() | Kind.REGION.bit() | Kind.ORGANIZATION.bit();

    /** {@code RuizLawmakers}: what stood in two elements of a page, with nothing between them. */
    private static boolean glued(String word) {
        for (int i = 4; i + 3 < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1))
                    && Character.isUpperCase(word.charAt(i))
                    && Character.isLowerCase(word.charAt(i + 1))
                    && !word.startsWith("Mac")) {
                return true;
            }
        }
        return false;
    }

    /** The last full stop of U . S . belongs to it. */
    private static boolean initials(Reading reading, int token) {
        return reading.token(token).equals(".")
                && token > 0
                && reading.token(token - 1).length() == 1
                && reading.capital[token - 1];
    }

    private static boolean noName(Reading reading, int first, int last) {
        if (last - first == 1 && MERE.contains(reading.token(first))) {
            return true;
        }
        if (broken(reading, first, last)) {
            return true;
        }
        boolean demonyms = true;
        boolean titles = true;
        boolean days = true;
        boolean small = true;
        for (int i = first; i < last; i++) {
            int kinds = reading.kinds[i];
            demonyms &= (Kind.DEMONYM.in(kinds) && !Kind.REGION.in(kinds)) || reading.lower[i].equals("-");
            // The Supreme Allied Commander Europe is an office.
            boolean land = i > first && Kind.REGION.in(kinds);
            titles &= (Kind.TITLE.in(kinds) && !Kind.FIRST_NAME.in(kinds) && !Kind.SURNAME.in(kinds)) || land;
            days &= Kind.CALENDAR.in(kinds) || Character.isDigit(reading.lower[i].charAt(0));
            small &= !reading.capital[i] && Character.isLetter(reading.lower[i].charAt(0));
        }
        return demonyms || titles || days || small;
    }
}
