package dateline.name;

import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives the names of people their whole length, as many languages build them: Lam Siu-por, Sultan bin Saud Al-Nimr,
 * Jean-Luc Duval, Ana de la Cruz.
 */
final class Stretching implements NameRule {
    private static final Set<String> PARTICLES = Set.of(
            "bin", "ibn", "bint", "al", "el", "de", "da", "dos", "del", "della", "di", "van", "von", "der", "den");

    /** The second half of a given name is no longer: Siu-por, Chong-hou. */
    private static final int SYLLABLE = 6;

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> result = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int floor = result.isEmpty() ? 0 : result.get(result.size() - 1).last();
            if (name.first() < floor) {
                continue;
            }
            if (name.type() == EntityType.PERSON) {
                int last = right(reading, name);
                int first = Math.max(left(reading, name), floor);
                result.add(new Name(first, last, name.type(), name.method()));
            } else {
                result.add(name);
            }
        }
        return result;
    }

    private static int right(Reading reading, Name name) {
        int limit = reading.prose.last(reading.prose.sentenceOf(name.first()));
        int last = name.last();
        boolean longer = true;
        while (longer) {
            longer = false;
            if (last + 1 < limit && reading.prose.token(last).equals("-")) {
                boolean capital = reading.capital[last + 1] && !reading.shouts[last + 1];
                longer = capital || (name.last() - name.first() > 1 && syllable(reading, last + 1));
            } else if (last + 1 < limit && PARTICLES.contains(reading.lower[last]) && reading.capital[last + 1]) {
                longer = true;
            }
            last += longer ? 2 : 0;
        }
        return last;
    }

    private static boolean syllable(Reading reading, int token) {
        String word = reading.prose.token(token);
        return Character.isLowerCase(word.charAt(0))
                && word.length() <= SYLLABLE
                && !Kind.COMMON.in(reading.kinds[token])
                && reading.small[token] == 1;
    }

    private static int left(Reading reading, Name name) {
        int first = name.first();
        int floor = reading.prose.first(reading.prose.sentenceOf(first));
        if (first - 2 >= floor
                && (reading.prose.token(first - 1).equals("-") || PARTICLES.contains(reading.lower[first - 1]))
                && reading.capital[first - 2]
                && !reading.shouts[first - 2]
                && !Kind.DEMONYM.in(reading.kinds[first - 2])
                && !Kind.REGION.in(reading.kinds[first - 2])
                && !Kind.TITLE.in(reading.kinds[first - 2])
                && !Kind.COMMON.in(reading.kinds[first - 2])) {
            return first - 2;
        }
        return first;
    }
}
