package dateline.entity;

import java.text.Normalizer;
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
     */
    public record Rule(
            String name,
            @Nullable EntityType type,
            List<String> aliases,
            @Nullable String description,
            @Nullable String url,
            @Nullable String wikidata,
            boolean hidden) {}

    private final Map<String, Rule> byName = new HashMap<>();

    /** Rules by their names and aliases; of two that claim one name for one type the first counts. */
    public EntityRules(Collection<Rule> rules) {
        for (Rule rule : rules) {
            put(rule, rule.name());
            rule.aliases().forEach(alias -> put(rule, alias));
        }
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
        return typed != null ? typed : byName.get(key(null, name.name()));
    }

    /**
     * What two spellings of one name have in common: case, typographic apostrophes and dashes, compatibility forms and
     * runs of white space do not count; marks do, so that Müller is not Muller.
     */
    public static String fold(String name) {
        String folded = plainAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        String same = folded.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .toLowerCase(Locale.ROOT)
                .strip();
        return same.contains("  ") ? same.replaceAll(" +", " ") : same;
    }

    private static boolean plainAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static String key(@Nullable EntityType type, String name) {
        return (type == null ? "" : type.singular()) + "\n" + fold(name);
    }
}
