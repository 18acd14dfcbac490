package dateline.entity;

import dateline.problem.Place;
import dateline.text.Ascii;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a site says about entities: aliases of one preferred name, descriptions, what to hide.
 *
 * <pre>
 * entities:
 *   NATO: {type: organization, aliases: [North Atlantic Treaty Organization]}
 * </pre>
 */
public final class EntityRules {
    /** No rules. */
    public static final EntityRules NONE = new EntityRules(List.of());

    /**
     * One rule.
     *
     * @param name the preferred name
     * @param type the type it is for, or null for any
     * @param aliases other names of the same entity
     * @param description one line for its page, or null
     * @param url its own website, or null
     * @param wikidata its item in Wikidata, such as {@code Q7184}, or null
     * @param hidden whether it gets no page and stands in no index
     * @param merged other entities that are this one, by the names that they have without this rule
     * @param split names that must not be taken for this entity, whatever speaks for it
     * @param rename the name to show in place of {@code name}, or null
     */
    public record Rule(
            String name,
            @Nullable EntityType type,
            List<String> aliases,
            @Nullable String description,
            @Nullable String url,
            @Nullable String wikidata,
            boolean hidden,
            List<Claim> merged,
            List<Claim> split,
            @Nullable String rename) {

        /** The name that readers see. */
        public String shown() {
            return rename == null ? name : rename;
        }

        /** Whether a name must not be taken for this entity. */
        public boolean keepsOut(String other) {
            return split.stream().anyMatch(claim -> fold(claim.name()).equals(fold(other)));
        }
    }

    /**
     * A name in a rule that articles should have, and the place to tell when none has it.
     *
     * @param key the key under which it stands, such as {@code merge}
     */
    public record Claim(String key, String name, Place place) {}

    private final List<Rule> rules;

    private final Map<String, Rule> byName = new HashMap<>();

    /** Rules by their names and aliases; of two that claim one name for one type the first counts. */
    public EntityRules(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            put(rule, rule.name());
            put(rule, rule.shown());
            rule.aliases().forEach(alias -> put(rule, alias));
            rule.merged().forEach(claim -> put(rule, claim.name()));
        }
    }

    /** All rules, in the order of the settings. */
    public List<Rule> all() {
        return rules;
    }

    /** Names and aliases whose type is known, to be found in texts; a rule without a type names nothing by itself. */
    public List<EntityName> declared() {
        List<EntityName> names = new ArrayList<>();
        for (Rule rule : rules) {
            EntityType type = rule.type();
            if (type != null) {
                names.add(new EntityName(type, rule.name()));
                rule.aliases().forEach(alias -> names.add(new EntityName(type, alias)));
            }
        }
        return names;
    }

    private void put(Rule rule, String name) {
        byName.putIfAbsent(key(rule.type(), name), rule);
    }

    /** The rule for a name, by that name or as an alias; null when there is none. */
    public @Nullable Rule find(EntityName name) {
        if (byName.isEmpty()) {
            return null;
        }
        Rule typed = byName.get(key(name.type(), name.name()));
        Rule any = byName.get(key(null, name.name()));
        return typed != null ? typed : any;
    }

    /** As {@link #find}; and what a program took for a thing of another type than the rule is for is mended by it. */
    public @Nullable Rule findRecognized(EntityName name) {
        Rule found = find(name);
        if (found != null) {
            return found;
        }
        for (EntityType type : EntityType.ALL) {
            Rule rule = byName.get(key(type, name.name()));
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /**
     * What two spellings of one name have in common: case, typographic apostrophes and dashes, compatibility forms and
     * runs of white space do not count; marks do, so that Müller is not Muller.
     */
    public static String fold(String name) {
        if (Ascii.only(name)) {
            return spaced(name.toLowerCase(Locale.ROOT).strip());
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return spaced(folded.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .toLowerCase(Locale.ROOT)
                .strip());
    }

    private static String spaced(String name) {
        return name.contains("  ") ? name.replaceAll(" +", " ") : name;
    }

    private static String key(@Nullable EntityType type, String name) {
        return (type == null ? "" : type.singular()) + "\n" + fold(name);
    }
}
