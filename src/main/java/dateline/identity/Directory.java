package dateline.identity;

import dateline.entity.EntityName;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in all the articles of a site: Donald J. Trump in one is Donald Trump in another, Donald Trump Jr. is not.
 *
 * <p>Articles come oldest first, and the name that came first is kept, so that an archive that grows does not rename what
 * it has. A rule of the owner wins over everything. On doubt two names stay two: {@link Candidates} tells them.
 */
public final class Directory {
    /** A bare surname is taken for its bearer when he stands in this many articles at least ... */
    private static final int PROMINENT = 3;

    /** ... and in this many times more than anybody else of that surname. */
    private static final int DOMINANT = 5;

    private final EntityRules rules;
    private final Map<String, Known> byKey = new LinkedHashMap<>();

    private final Census census;

    /** What each of the census is; null when a rule hides it. */
    private final List<@Nullable Known> known = new ArrayList<>();

    /** Well-known organizations and places that articles name, folded. */
    private final Set<String> listed = new HashSet<>();

    private Directory(Census census, EntityRules rules) {
        this.census = census;
        this.rules = rules;
        for (LocalEntity local : census.locals()) {
            if (local.listed() && local.type() != EntityType.PERSON) {
                listed.add(EntityRules.fold(local.name()));
            }
        }
    }

    /**
     * Puts together what is one.
     *
     * @param locals the entities of each article, oldest article first
     */
    public static Directory of(List<List<LocalEntity>> locals, EntityRules rules) {
        Census census = Census.of(locals);
        Directory directory = new Directory(census, rules);
        Map<String, String> acronyms = Acronyms.of(census);
        Map<String, EntityType> types = Types.of(census);
        Map<String, String> surnames = surnames(census);
        Slips slips = new Slips(census, Set.copyOf(surnames.keySet()));
        for (LocalEntity local : census.locals()) {
            directory.known.add(directory.known(local, types, acronyms, surnames, slips));
        }
        directory.count();
        return directory;
    }

    /** All entities, in the order in which they were first named. */
    public List<Known> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * What an entity of an article is; null when a rule hides it.
     *
     * @param article its number in the list that {@link #of} was given
     * @param local its number in that article
     */
    public @Nullable Known get(int article, int local) {
        return known.get(census.articles().get(article)[local]);
    }

    private @Nullable Known known(
            LocalEntity local,
            Map<String, EntityType> types,
            Map<String, String> acronyms,
            Map<String, String> surnames,
            Slips slips) {
        EntityName given = new EntityName(local.type(), local.name());
        EntityRules.Rule rule = local.declared() ? rules.find(given) : rules.findRecognized(given);
        EntityType type = local.type();
        String name = local.name();
        if (rule == null && !local.declared()) {
            type = types.getOrDefault(EntityRules.fold(name), type);
            name = KnownNames.preferred(type, name);
            // A bare surname that the model took for a company or a town.
            if (type != EntityType.PERSON && !local.listed() && surnames.containsKey(EntityRules.fold(name))) {
                type = EntityType.PERSON;
            }
            String mended = mended(type, name, surnames, slips);
            if (mended == null) {
                return null;
            }
            name = mended;
            String longer = type == EntityType.ORGANIZATION
                    ? acronyms.get(name)
                    : type == EntityType.PERSON ? surnames.get(EntityRules.fold(name)) : null;
            if (longer != null && !keptOut(longer, type, name)) {
                name = longer;
            }
            rule = rules.find(new EntityName(type, name));
            if (rule != null && rule.keepsOut(local.name())) {
                rule = null;
                name = local.name();
            }
        }
        if (rule != null) {
            if (rule.hidden()) {
                return null;
            }
            type = rule.type() == null ? type : rule.type();
            name = rule.shown();
        }
        EntityRules.Rule own = rule;
        EntityType kind = type;
        String shown = name;
        return byKey.computeIfAbsent(key(type, name), key -> new Known(kind, shown, own));
    }

    private @Nullable String mended(EntityType type, String name, Map<String, String> surnames, Slips slips) {
        if (type == EntityType.PERSON) {
            return surnames.containsKey(EntityRules.fold(name)) ? name : slips.mended(Slips.quiet(name));
        }
        String core = slips.core(name, listed);
        return KnownNames.preferred(type, type == EntityType.PLACE ? Slips.quiet(core) : core);
    }

    private boolean keptOut(String longer, EntityType type, String name) {
        EntityRules.Rule rule = rules.find(new EntityName(type, longer));
        return rule != null && rule.keepsOut(name);
    }

    /** Initials between given name and surname do not tell people apart, nor legal forms companies. */
    private static String key(EntityType type, String name) {
        String folded = EntityRules.fold(name);
        if (type == EntityType.ORGANIZATION) {
            folded = OrganizationName.key(folded);
        } else if (type == EntityType.PERSON && folded.indexOf('.') > 0) {
            PersonName person = PersonName.of(folded);
            List<String> words = new ArrayList<>(person.words());
            words.subList(1, words.size()).removeIf(word -> word.length() == 2 && word.endsWith("."));
            folded = String.join(" ", words) + (person.suffix().isEmpty() ? "" : " " + person.suffix());
        }
        return type.singular() + "\n" + folded;
    }

    /** Bare surnames whose bearer is beyond doubt, and his full name. */
    private static Map<String, String> surnames(Census census) {
        Map<String, Map<String, Integer>> bearers = new HashMap<>();
        for (int i = 0; i < census.locals().size(); i++) {
            LocalEntity local = census.locals().get(i);
            if (local.type() != EntityType.PERSON) {
                continue;
            }
            PersonName name = PersonName.of(local.name());
            if (name.full() && name.suffix().isEmpty()) {
                bearers.computeIfAbsent(name.surname(), s -> new LinkedHashMap<>())
                        .merge(local.name(), census.count(i), Integer::sum);
            }
        }
        Map<String, String> clear = new HashMap<>();
        bearers.forEach((surname, people) -> {
            int most = 0;
            int second = 0;
            String first = "";
            for (Map.Entry<String, Integer> person : people.entrySet()) {
                if (person.getValue() > most) {
                    second = most;
                    most = person.getValue();
                    first = person.getKey();
                } else {
                    second = Math.max(second, person.getValue());
                }
            }
            if (most >= PROMINENT && most >= DOMINANT * second) {
                clear.put(surname, first);
            }
        });
        clear.putAll(Tails.of(census));
        return clear;
    }

    private void count() {
        for (int i = 0; i < known.size(); i++) {
            Known one = known.get(i);
            if (one != null) {
                LocalEntity local = census.locals().get(i);
                one.declared |= local.declared();
                one.listed |= local.listed();
                one.spellings.addAll(local.spellings());
                String role = local.role();
                if (role != null) {
                    one.roles.add(role);
                }
            }
        }
        List<Known> seen = new ArrayList<>();
        for (int[] article : census.articles()) {
            for (int number : article) {
                Known one = known.get(number);
                if (one != null && !seen.contains(one)) {
                    seen.add(one);
                    one.articles++;
                }
            }
            seen.clear();
        }
    }
}
