package dateline.name;

import dateline.entity.EntityType;
import dateline.language.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One name means one thing throughout a text: it has the type that it has most often, it is found where the model passed
 * it over, and the last word of a person's full name is that person.
 */
final class Repeats implements NameRule {
    /** A surname of one or two letters is taken again only where it stands in a name. */
    private static final int SHORT = 2;

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        Map<String, int[]> votes = new HashMap<>();
        Map<String, Integer> surnames = new HashMap<>();
        for (Name name : names) {
            votes.computeIfAbsent(words(reading.prose, name.first(), name.last()), w -> new int[3])[
                    name.type().place()]++;
            if (name.type() == EntityType.PERSON && name.last() - name.first() > 1) {
                surnames.merge(reading.token(name.last() - 1), 1, Integer::sum);
            }
        }
        Map<String, EntityType> known = new HashMap<>();
        votes.forEach((words, counts) -> known.put(words, most(counts)));
        surnames.keySet().forEach(surname -> known.putIfAbsent(surname, EntityType.PERSON));
        surnames.forEach((surname, count) -> {
            int[] counts = votes.get(surname);
            if (counts != null && count + counts[0] >= Math.max(counts[1], counts[2])) {
                known.put(surname, EntityType.PERSON);
            }
        });
        return again(reading, names, known);
    }

    private static EntityType most(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return EntityType.ALL.get(best);
    }

    private static List<Name> again(Reading reading, List<Name> names, Map<String, EntityType> known) {
        List<Name> result = new ArrayList<>(names.size());
        int next = 0;
        for (int at = 0; at < reading.prose.size(); at++) {
            if (next < names.size() && names.get(next).first() == at) {
                Name name = names.get(next++);
                EntityType type = known.get(words(reading.prose, name.first(), name.last()));
                result.add(
                        type == null || type == name.type()
                                ? name
                                : new Name(name.first(), name.last(), type, "again"));
                at = name.last() - 1;
                continue;
            }
            int limit = next < names.size() ? names.get(next).first() : reading.prose.size();
            Name again =
                    reading.capital[at] ? longest(reading, at, Math.min(limit, at + Lexicon.LONGEST), known) : null;
            if (again != null) {
                result.add(again);
                at = again.last() - 1;
            }
        }
        return result;
    }

    private static @Nullable Name longest(Reading reading, int from, int limit, Map<String, EntityType> known) {
        for (int to = limit; to > from; to--) {
            EntityType type = known.get(words(reading.prose, from, to));
            if (type != null && sure(reading, from, to)) {
                return new Name(from, to, type, "again");
            }
        }
        return null;
    }

    /** A single word may be a common one, or part of another name. */
    private static boolean sure(Reading reading, int from, int to) {
        if (to - from > 1) {
            return true;
        }
        boolean common = Kind.COMMON.in(reading.kinds[from]) || reading.small[from] > 0;
        boolean within = (capital(reading, from - 1) && !reading.first[from]) || capital(reading, to);
        return !common && !within && reading.token(from).length() > SHORT;
    }

    private static boolean capital(Reading reading, int token) {
        return token >= 0
                && token < reading.capital.length
                && reading.capital[token]
                && !Kind.TITLE.in(reading.kinds[token])
                && !Kind.COMMON.in(reading.kinds[token]);
    }

    private static String words(Prose prose, int from, int to) {
        return prose.text().substring(prose.start(from), prose.end(to - 1));
    }
}
