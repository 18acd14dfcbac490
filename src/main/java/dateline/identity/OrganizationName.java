package dateline.identity;

import dateline.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is the same in the names that one organization goes by. */
final class OrganizationName {
    private static final Set<String> FORMS = WordSet.of("""
            inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc ag gmbh sa s.a. nv
            holdings
            """);

    private static final Set<String> SMALL = WordSet.of("""
            of and for the & in on to de -
            """);

    private OrganizationName() {}

    /** Without the article and the legal form: {@code Acme Corp.} and {@code acme} have the same. */
    static String key(String name) {
        List<String> words = new ArrayList<>(
                List.of(name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[ ,]+", -1)));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    /** Whether a word is the initials of a name: {@code WFP} of {@code World Food Programme}, {@code MoCD} too. */
    static boolean acronym(String word, String name) {
        if (word.indexOf(' ') >= 0 || word.length() < 2 || name.indexOf(' ') < 0) {
            return false;
        }
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String part : name.split("[ \\-]+", -1)) {
            if (!part.isEmpty()) {
                all.append(Character.toLowerCase(part.charAt(0)));
                if (!SMALL.contains(part.toLowerCase(Locale.ROOT))) {
                    capitals.append(Character.toLowerCase(part.charAt(0)));
                }
            }
        }
        String letters = word.replace(".", "").toLowerCase(Locale.ROOT);
        boolean shouts = word.chars().filter(Character::isUpperCase).count() > 1;
        return shouts && (letters.contentEquals(capitals) || letters.contentEquals(all));
    }
}
