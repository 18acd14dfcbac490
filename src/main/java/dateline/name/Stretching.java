package dateline.name;

import dateline.entity.EntityType;
import dateline.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives the names of people their whole length, as many languages build them: Mei Tam Siu-lan, Sultan bin Saud Al-Nimr,
 * Jean-Marc Brandt, Ana de la Cruz.
 */
final class Stretching implements NameRule {
    private static final Set<String> PARTICLES = WordSet.of("""
            bin ibn bint al el de da dos del della di van von der den
            """);

    /** The second half of a given name is no longer: Siu-lan. */
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
        boolean full = name.last() - name.first() > 1;
        int last = name.last();
        for (int more = more(reading, last, limit, full); more > 0; more = more(reading, last, limit, full)) {
            last += more;
        }
        return last;
    }

    /** How many tokens at a place go on with the name before it: - Nimr, bin Saud, Al - Nimr. */
    private static int more(Reading reading, int at, int limit, boolean full) {
        if (at + 1 >= limit) {
            return 0;
        }
        if (reading.token(at).equals("-")) {
            boolean capital = reading.capital[at + 1] && !reading.shouts[at + 1];
            return capital || (full && syllable(reading, at + 1)) ? 2 : 0;
        }
        if (!particle(reading, at)) {
            return 0;
        }
        if (reading.capital[at + 1]) {
            return 2;
        }
        return at + 2 < limit && reading.token(at + 1).equals("-") && reading.capital[at + 2] ? 3 : 0;
    }

    /** Whether a token is a particle, such as bin, which goes on with a name and begins none. */
    static boolean particle(Reading reading, int token) {
        return PARTICLES.contains(reading.lower[token]);
    }

    private static boolean syllable(Reading reading, int token) {
        String word = reading.token(token);
        return Character.isLowerCase(word.charAt(0))
                && word.length() <= SYLLABLE
                && !Kind.COMMON.in(reading.kinds[token])
                && reading.small[token] == 1;
    }

    private static int left(Reading reading, Name name) {
        int first = name.first();
        int floor = reading.prose.first(reading.prose.sentenceOf(first));
        if (first - 2 >= floor
                && (reading.token(first - 1).equals("-") || PARTICLES.contains(reading.lower[first - 1]))
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
