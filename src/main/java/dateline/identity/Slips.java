package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.HashMap;
import java.util.Locale;
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

    /** McDonald has its second capital before this letter. */
    private static final int FAR = 5;

    /** Shorter capitals may be an acronym. */
    private static final int QUIET = 5;

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> full = new HashMap<>();
    private final Set<String> surnames;

    /** @param surnames those with one prominent bearer, folded */
    Slips(Census census, Set<String> surnames) {
        this.surnames = surnames;
        for (int i = 0; i < census.locals().size(); i++) {
            LocalEntity local = census.locals().get(i);
            if (local.type() != EntityType.PERSON) {
                continue;
            }
            PersonName name = PersonName.of(local.name());
            if (name.full()) {
                boolean first =
                        full.merge(EntityRules.fold(local.name()), census.count(i), Integer::sum) == census.count(i);
                given.merge(name.given(), first ? 1 : 0, Integer::sum);
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

    /** A capital behind a small letter, far into a word: OkoroGOP, OkoroLawmakers. McDonald and LaBelle have it early. */
    private static boolean runTogether(String name) {
        for (String word : name.split(" ", -1)) {
            for (int i = FAR; i < word.length(); i++) {
                if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The organization or place that a name holds besides what does not belong to it: the White House of "Okoro White
     * House", the Texas of "R-Texas".
     *
     * @param listed well-known names, folded
     */
    String core(String name, Set<String> listed) {
        String plain = name.length() > 2 && name.charAt(1) == '-' ? name.substring(2) : name;
        int first = plain.indexOf(' ');
        int last = plain.lastIndexOf(' ');
        if (first < 0 || first == last) {
            return plain;
        }
        String behind = plain.substring(first + 1);
        String before = plain.substring(0, last);
        if (surnames.contains(EntityRules.fold(plain.substring(0, first)))
                && listed.contains(EntityRules.fold(behind))) {
            return behind;
        }
        boolean trailing = surnames.contains(EntityRules.fold(plain.substring(last + 1)));
        return trailing && listed.contains(EntityRules.fold(before)) ? before : plain;
    }

    /** {@code MANILA} in a headline or a dateline is Manila. */
    static String quiet(String name) {
        if (name.length() < QUIET || !name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf('.') >= 0) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
            out.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return out.toString();
    }
}
