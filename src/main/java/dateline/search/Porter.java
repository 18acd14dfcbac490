package dateline.search;

/**
 * The stem of an English word after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): the forms of a
 * word mostly have one stem, so that who searches for one finds them all. {@code search.js} has the same algorithm, and a
 * test compares the two on a list of words.
 *
 * <pre>
 * Porter.stem("unemployment") -> "unemploy"
 * Porter.stem("ponies")       -> "poni"
 * </pre>
 */
public final class Porter {
    /** Suffix and what takes its place, for stems of measure 1 or more. */
    private static final String[][] STEP2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}
    };

    private static final String[][] STEP3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };

    /** Dropped from stems of measure 2 or more. The longer of two that fit stands first. */
    private static final String[] STEP4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize"
    };

    /** In letters; longer ones are no words, and would only cost time. */
    private static final int LONGEST = 40;

    private String word;

    private Porter(String word) {
        this.word = word;
    }

    /**
     * The stem of a word.
     *
     * @param word in small letters; one that holds anything but a to z, or is shorter than three letters or longer
     *     than 40, is its own stem
     */
    public static String stem(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word;
            }
        }
        return word.length() < 3 || word.length() > LONGEST ? word : new Porter(word).stem();
    }

    private String stem() {
        plural();
        past();
        if (word.endsWith("y") && hasVowel(word.length() - 1)) {
            word = cut(1) + "i";
        }
        replace(STEP2);
        replace(STEP3);
        drop();
        finish();
        return word;
    }

    private void plural() {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            word = cut(2);
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            word = cut(1);
        }
    }

    private void past() {
        if (word.endsWith("eed")) {
            if (measure(word.length() - 3) > 0) {
                word = cut(1);
            }
            return;
        }
        int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (ending == 0 || !hasVowel(word.length() - ending)) {
            return;
        }
        word = cut(ending);
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word += "e";
        } else if (endsDouble() && !word.endsWith("l") && !word.endsWith("s") && !word.endsWith("z")) {
            word = cut(1);
        } else if (measure(word.length()) == 1 && endsShort(word.length())) {
            word += "e";
        }
    }

    private void replace(String[][] rules) {
        for (String[] rule : rules) {
            if (word.endsWith(rule[0])) {
                if (measure(word.length() - rule[0].length()) > 0) {
                    word = cut(rule[0].length()) + rule[1];
                }
                return;
            }
        }
    }

    private void drop() {
        for (String suffix : STEP4) {
            if (!word.endsWith(suffix)) {
                continue;
            }
            int length = word.length() - suffix.length();
            boolean fits = !suffix.equals("ion")
                    || (length > 0 && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 't'));
            if (fits && measure(length) > 1) {
                word = word.substring(0, length);
            }
            return;
        }
    }

    private void finish() {
        if (word.endsWith("e")) {
            int measure = measure(word.length() - 1);
            if (measure > 1 || (measure == 1 && !endsShort(word.length() - 1))) {
                word = cut(1);
            }
        }
        if (word.endsWith("ll") && measure(word.length()) > 1) {
            word = cut(1);
        }
    }

    private String cut(int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** How often a run of consonants follows a run of vowels in the first letters. */
    private int measure(int length) {
        int measure = 0;
        for (int i = 1; i < length; i++) {
            if (isConsonant(i) && !isConsonant(i - 1)) {
                measure++;
            }
        }
        return measure;
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) {
            if (!isConsonant(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsDouble() {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(last);
    }

    /** Consonant, vowel, consonant, the last of them neither w, x nor y. */
    private boolean endsShort(int length) {
        return length >= 3
                && isConsonant(length - 1)
                && !isConsonant(length - 2)
                && isConsonant(length - 3)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }

    private boolean isConsonant(int i) {
        return switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !isConsonant(i - 1);
            default -> true;
        };
    }
}
