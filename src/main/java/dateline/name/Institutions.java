package dateline.name;

import dateline.entity.EntityType;
import dateline.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Institutions by the word that says what they are: Kestrel College, the Ministry of Harbours and Fishing,
 * the Westing Institute of Chartered Pilots.
 */
final class Institutions implements NameRule {
    /** Words that stand last, or before "of" and "for". */
    private static final Set<String> HEADS = WordSet.of("""
            Agency Airlines Airways Academy Association Authority Bank Board Bureau College Commission
            Committee Company Confederation Corporation Council Department Directorate Federation Foundation
            Fund Hospital Institute Institution League Ministry Museum Office Organisation Organization
            Parliament Party Police School Secretariat Society Tribunal Union University Inc Inc. Corp Corp.
            Ltd Ltd. Group Trust Court Courts Force Forces Army Navy Service Services Club Chamber Centre
            Center News Times Post Airport
            """);

    /** Of these the whole is a place. */
    private static final Set<String> PLACES = Set.of("Airport");

    /** Only these take what stands behind "of" and "for" along. */
    private static final Set<String> LEADING = WordSet.of("""
            Academy Agency Association Authority Bank Board Bureau College Commission Committee
            Confederation Council Court Department Federation Foundation Fund Institute League Ministry
            Museum Office Organisation Organization School Society University Chamber Union
            """);

    /** These need a name beside them: a business center is any. */
    private static final Set<String> NEEDY = WordSet.of("""
            Center Centre Fund Group Club Service Services Company Police Force Forces Office Board School
            Hospital Court Courts News Times Post Party League Trust Union Church Airport Army Navy Society
            Association Institute Bank Chamber
            """);

    /** Words that open sentences and no names. */
    private static final Set<String> OPENERS = WordSet.of("""
            the a an in on at for but and when while as if this that these those his her its their our after
            before former many some all most several other both each every no yet so also according
            meanwhile however then now here there under over with without by from to of since until because
            although though during like unlike not only even one two three local new says said why how what
            who where
            """);

    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", ",", "the", "on");

    private static final int LONGEST = 12;

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> found = new ArrayList<>();
        for (int s = 0; s < reading.prose.sentences(); s++) {
            int from = reading.prose.first(s);
            int to = reading.prose.last(s);
            if (reading.loud[from]) {
                continue;
            }
            for (int i = from; i < to; i++) {
                if (HEADS.contains(reading.token(i))) {
                    Name name = around(reading, names, i, from, to);
                    if (name != null
                            && (found.isEmpty() || found.get(found.size() - 1).last() <= name.first())) {
                        found.add(name);
                        i = name.last() - 1;
                    }
                }
            }
        }
        return merge(names, found);
    }

    private static @Nullable Name around(Reading reading, List<Name> names, int head, int from, int to) {
        String word = reading.token(head);
        int last = head + 1;
        if (last < to && LEADING.contains(word) && Set.of("of", "for", "on").contains(reading.lower[last])) {
            last = behind(reading, last, to);
        }
        int first = before(reading, names, head, from);
        last = hyphenated(reading, last, to);
        boolean office = "Police".equals(word) && last < to && Kind.TITLE.in(reading.kinds[last]);
        if (last - first < 2 || last - first > LONGEST || office) {
            return null;
        }
        if (NEEDY.contains(word) && last == head + 1 && !named(reading, first, head)) {
            return null;
        }
        return new Name(first, last, PLACES.contains(word) ? EntityType.PLACE : EntityType.ORGANIZATION, "rule");
    }

    /** The Pittsburgh Post - Gazette. */
    private static int hyphenated(Reading reading, int last, int to) {
        return last + 1 < to && reading.token(last).equals("-") && reading.capital[last + 1] ? last + 2 : last;
    }

    /** Whether some word before the head is no common one, or the whole is known. */
    private static boolean named(Reading reading, int first, int head) {
        for (int i = first; i < head; i++) {
            boolean known = (reading.phrases[head] >> (Kind.ORGANIZATION.index() * Label.PLACES) & 0xf) != 0;
            if (known || (reading.capital[i] && !Kind.COMMON.in(reading.kinds[i]))) {
                return true;
            }
        }
        return false;
    }

    /** The end of a chain of capitals behind the head, over small links. */
    private static int behind(Reading reading, int from, int to) {
        int last = from;
        int i = from;
        int links = 0;
        while (i < to) {
            boolean capital = reading.capital[i] && !Kind.CALENDAR.in(reading.kinds[i]);
            boolean link = LINKS.contains(reading.lower[i]) || reading.token(i).equals("-");
            if (capital) {
                last = i + 1;
                links = 0;
            } else if (link && links < 2) {
                links++;
                // A comma goes on only where "and" with a capital closes the list.
                if (reading.token(i).equals(",") && !list(reading, i + 1, to)) {
                    break;
                }
            } else {
                break;
            }
            i++;
        }
        return last > from ? last : from;
    }

    private static boolean list(Reading reading, int from, int to) {
        int i = from;
        while (i < to && reading.capital[i] && i - from < 3) {
            i++;
        }
        boolean and = i > from && i + 1 < to && reading.lower[i].equals("and") && reading.capital[i + 1];
        return and || (i > from && i < to && reading.token(i).equals(",") && list(reading, i + 1, to));
    }

    private static int before(Reading reading, List<Name> names, int head, int from) {
        int first = head;
        while (first > from) {
            int i = first - 1;
            boolean hyphen = reading.token(i).equals("-") && i > from && reading.capital[i - 1];
            boolean owner = owner(reading, i, from) || plural(reading, i, from);
            boolean capital = reading.capital[i]
                    && !(reading.first[i] && OPENERS.contains(reading.lower[i]))
                    && !person(names, i);
            if (!capital && !hyphen && !owner) {
                break;
            }
            first = i;
        }
        while (first < head
                && (reading.lower[first].equals("the") || reading.token(first).equals("-"))) {
            first++;
        }
        return first;
    }

    /** The Veterans' Affairs Committee. */
    private static boolean plural(Reading reading, int token, int from) {
        String word = reading.token(token);
        return token > from
                && (word.equals("'") || word.equals("\u2019"))
                && reading.capital[token - 1]
                && reading.lower[token - 1].endsWith("s");
    }

    /** Iran's Intelligence Ministry, NATO's Military Committee: a possessive behind a country or an organization. */
    private static boolean owner(Reading reading, int token, int from) {
        String word = reading.token(token);
        return token > from
                && (word.equals("'s") || word.equals("\u2019s"))
                && (Kind.REGION.in(reading.kinds[token - 1]) || Kind.ORGANIZATION.in(reading.kinds[token - 1]));
    }

    private static boolean person(List<Name> names, int token) {
        for (Name name : names) {
            if (name.first() <= token && token < name.last()) {
                return name.type() == EntityType.PERSON && name.last() - name.first() > 1;
            }
        }
        return false;
    }

    /** Institutions win over what they cover; what reaches over their ends stays as it was. */
    private static List<Name> merge(List<Name> names, List<Name> found) {
        List<Name> result = new ArrayList<>(names.size() + found.size());
        int next = 0;
        for (Name institution : found) {
            while (next < names.size() && names.get(next).last() <= institution.first()) {
                result.add(names.get(next++));
            }
            int until = next;
            boolean longer = false;
            while (until < names.size() && names.get(until).first() < institution.last()) {
                Name name = names.get(until++);
                longer |= name.first() < institution.first() || name.last() > institution.last();
            }
            if (longer) {
                while (next < until) {
                    result.add(names.get(next++));
                }
            } else {
                result.add(institution);
                next = until;
            }
        }
        while (next < names.size()) {
            result.add(names.get(next++));
        }
        return result;
    }
}
