package dateline.name;

import dateline.language.Prose;
import java.util.ArrayList;
import java.util.List;

/** A short form in brackets is what its long form is: the Ministry of Coastal Defence (MoCD). */
final class Acronyms implements NameRule {
    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        List<Name> result = new ArrayList<>(names.size());
        Prose prose = reading.prose;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            result.add(name);
            int at = name.last();
            boolean possessive =
                    at < prose.size() && (reading.lower[at].equals("'s") || reading.lower[at].equals("\u2019s"));
            at += possessive ? 1 : 0;
            if (at + 2 < prose.size()
                    && prose.token(at).equals("(")
                    && prose.token(at + 2).equals(")")
                    && name.last() - name.first() > 1
                    && shortForm(prose, name, prose.token(at + 1))) {
                result.add(new Name(at + 1, at + 2, name.type(), "rule"));
                if (i + 1 < names.size() && names.get(i + 1).first() == at + 1) {
                    i++;
                }
            }
        }
        return result;
    }

    /** Whether the letters of a word are initials of a name, in their order. */
    private static boolean shortForm(Prose prose, Name name, String word) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.first(); i < name.last(); i++) {
            initials.append(Character.toUpperCase(prose.token(i).charAt(0)));
        }
        int at = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                at = initials.indexOf(String.valueOf(c), at) + 1;
                if (at == 0) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals > 1;
    }
}
