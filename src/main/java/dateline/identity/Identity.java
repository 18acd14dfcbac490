package dateline.identity;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.language.Prose;
import dateline.name.Name;
import dateline.name.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each name in a text the preferred name of who is meant.
 *
 * <p>Where a text names Ana Ruiz once, Ruiz is Ana Ruiz from its first line to its last; with two of that surname it is the
 * one named last before. {@code WFP} is the World Food Programme if the text has both, or everybody knows.
 */
public final class Identity {
    private static final Set<String> REGAL = Set.of(
            "King", "Queen", "Prince", "Princess", "Crown Prince", "Crown Princess", "Pope", "Emperor", "Sister");

    /** One mention for each name, in the same order. */
    public List<Mention> resolve(Prose prose, List<Name> found) {
        List<Name> names = Cities.whole(prose, found);
        List<Group> own = new ArrayList<>(names.size());
        List<Group> all = new ArrayList<>();
        Map<String, Group> exact = new HashMap<>();
        for (Name name : names) {
            own.add(fits(prose, name, all, exact));
        }
        join(prose, names, own, all);
        Map<Group, String> preferred = new HashMap<>();
        all.forEach(group -> preferred.put(group, group.preferred()));
        List<Mention> mentions = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            boolean person = name.type() == EntityType.PERSON;
            String words = words(prose, name);
            mentions.add(new Mention(
                    prose.start(name.first()),
                    prose.end(name.last() - 1),
                    name.type(),
                    preferred.getOrDefault(own.get(i), words),
                    name.method(),
                    person ? Titles.beside(prose, name.first(), name.last()) : null));
        }
        return mentions;
    }

    /** The name in one line, as the text has it. */
    private static String words(Prose prose, Name name) {
        String words = prose.text().substring(prose.start(name.first()), prose.end(name.last() - 1));
        return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s+", " ");
    }

    /** The group of a name; those that are not full names of people wait until all of these are known. */
    private static Group fits(Prose prose, Name name, List<Group> all, Map<String, Group> exact) {
        String words = words(prose, name);
        String key = name.type().place() + key(name.type(), words);
        Group group = exact.get(key);
        if (group == null) {
            group = name.type() == EntityType.PERSON ? person(words, all) : null;
            if (group == null) {
                group = new Group(name.type());
                all.add(group);
            }
            exact.put(key, group);
        }
        group.add(words, name.first());
        return group;
    }

    private static String key(EntityType type, String words) {
        String known = KnownNames.preferred(type, words);
        return type == EntityType.ORGANIZATION ? OrganizationName.key(known) : known;
    }

    private static @Nullable Group person(String words, List<Group> all) {
        PersonName name = PersonName.of(words);
        if (!name.full()) {
            return null;
        }
        for (Group group : all) {
            if (group.type == EntityType.PERSON
                    && group.names.keySet().stream()
                            .anyMatch(other -> PersonName.of(other).agrees(name))) {
                return group;
            }
        }
        return null;
    }

    /** Puts short names to the full ones. */
    private static void join(Prose prose, List<Name> names, List<Group> own, List<Group> all) {
        Map<String, List<Group>> people = new HashMap<>();
        List<Group> organizations = new ArrayList<>();
        for (Group group : all) {
            String longest = group.preferred();
            if (group.type == EntityType.PERSON) {
                PersonName name = PersonName.of(longest);
                if (name.full()) {
                    people.computeIfAbsent(name.surname(), s -> new ArrayList<>())
                            .add(group);
                    people.computeIfAbsent(name.given(), s -> new ArrayList<>()).add(group);
                }
            } else if (group.type == EntityType.ORGANIZATION && longest.indexOf(' ') > 0) {
                organizations.add(group);
            }
        }
        all.forEach(group -> group.latest = -1);
        for (int i = 0; i < names.size(); i++) {
            Group group = own.get(i);
            String words = words(prose, names.get(i));
            Group whole = group.type == EntityType.PERSON
                    ? meant(words, people, group, regal(prose, names.get(i)))
                    : group.type == EntityType.ORGANIZATION ? spelled(words, organizations, group) : null;
            if (whole != null && whole != group) {
                whole.add(words, names.get(i).first());
                own.set(i, whole);
            } else {
                group.latest = names.get(i).first();
            }
        }
    }

    /** The person whose full name has this surname, or else this given name; of several the one named last before. */
    private static @Nullable Group meant(String words, Map<String, List<Group>> people, Group own, boolean regal) {
        PersonName name = PersonName.of(words);
        List<Group> candidates = name.full() ? List.of() : people.getOrDefault(name.given(), List.of());
        List<Group> fitting =
                candidates.stream().filter(group -> suits(group, name, regal)).toList();
        Group best = null;
        for (Group group : fitting) {
            if (group != own && (best == null || group.latest > best.latest)) {
                best = group;
            }
        }
        return best;
    }

    /** A bare surname is the elder's: Trump is not Donald Trump Jr. */
    private static boolean suits(Group group, PersonName name, boolean regal) {
        PersonName whole = PersonName.of(group.preferred());
        return whole.suffix().equals(name.suffix())
                && (!regal || whole.surname().equals(name.surname()));
    }

    /** Queen Maud is known by her first name, and is not the Maud Lie of the same text. */
    private static boolean regal(Prose prose, Name name) {
        String title = Titles.before(prose, name.first());
        return title != null && REGAL.contains(title);
    }

    private static @Nullable Group spelled(String words, List<Group> organizations, Group own) {
        for (Group group : organizations) {
            if (group != own && OrganizationName.acronym(words, group.preferred())) {
                return group;
            }
        }
        return null;
    }
}
