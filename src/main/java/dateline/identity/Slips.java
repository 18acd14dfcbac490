package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a whole site shows to be no person: two surnames in a row ("Ruiz Okoro", where a list lost its comma), words that
 * ran together on a page, a first name that many have.
 */
final class Slips {
    /** So many people make a first name. */
    private static final int COMMON = 2;

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> full = new HashMap<>();
    private final Set<String> surnames;

    /** @param surnames those with one prominent bearer, folded */
    Slips(List<List<LocalEntity>> articles, Set<String> surnames) {
        this.surnames = surnames;
        for (List<LocalEntity> article : articles) {
            for (LocalEntity local : article) {
                PersonName name = PersonName.of(local.name());
                if (local.type() == EntityType.PERSON && name.full()) {
                    boolean first = full.merge(EntityRules.fold(local.name()), 1, Integer::sum) == 1;
                    given.merge(name.given(), first ? 1 : 0, Integer::sum);
                }
            }
        }
    }

    /**
     * The name without what slipped into it; null when nobody is left.
     *
     * @param name of a person, as it was recognized
     */
    @Nullable
    String mended(String name) {
        PersonName parts = PersonName.of(name);
        if (name.indexOf('\u2013') >= 0 || name.indexOf('\u2014') >= 0 || runTogether(name)) {
            return null;
        }
        if (!parts.full()) {
            return given.getOrDefault(parts.given(), 0) >= COMMON ? null : name;
        }
        boolean surnameFirst = surnames.contains(parts.given()) && given.getOrDefault(parts.given(), 0) <= COMMON;
        String rest = name.substring(name.indexOf(' ') + 1);
        if (surnameFirst && rest.indexOf(' ') > 0 && full.containsKey(EntityRules.fold(rest))) {
            return rest;
        }
        return surnameFirst
                        && surnames.contains(parts.surname())
                        && !parts.given().equals(parts.surname())
                ? null
                : name;
    }

    /** A small letter and then two capitals, or a capital and small letters far into a word: OkoroGOP, OkoroLawmakers. */
    private static boolean runTogether(String name) {
        for (String word : name.split(" ", -1)) {
            for (int i = 4; i + 1 < word.length(); i++) {
                boolean turn = Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
                if (turn && Character.isUpperCase(word.charAt(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
