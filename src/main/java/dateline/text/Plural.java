package dateline.text;

import java.util.List;

/**
 * Which form of a word a number takes, by the rules of the Unicode CLDR for whole numbers. A language names its rule in its
 * file of interface texts.
 *
 * <pre>Plural.ARABIC.form(11) -> "many"</pre>
 */
public enum Plural {
    /** One word for all numbers, as in Japanese. */
    NONE,
    /** 1 and the others, as in English. */
    ONE_OTHER,
    /** 0 and 1, and the others, as in French. */
    FRENCH,
    /** As in Russian, Ukrainian and Serbian. */
    SLAVIC,
    /** As in Polish. */
    POLISH,
    /** Six forms. */
    ARABIC;

    /** The names that rules have in files, in the order of the rules. */
    public static final List<String> NAMES = List.of("none", "one-other", "french", "slavic", "polish", "arabic");

    /** The rule of a name. */
    public static Plural of(String name) {
        return values()[NAMES.indexOf(name)];
    }

    /**
     * The form of a number.
     *
     * @param n from 0
     * @return {@code zero, one, two, few, many} or {@code other}
     */
    public String form(long n) {
        return switch (this) {
            case NONE -> "other";
            case ONE_OTHER -> n == 1 ? "one" : "other";
            case FRENCH -> n < 2 ? "one" : "other";
            case SLAVIC -> n % 10 == 1 && n % 100 != 11 ? "one" : few(n) ? "few" : "many";
            case POLISH -> n == 1 ? "one" : few(n) ? "few" : "many";
            case ARABIC -> arabic(n);
        };
    }

    private static boolean few(long n) {
        long tens = n % 100;
        return n % 10 >= 2 && n % 10 <= 4 && (tens < 12 || tens > 14);
    }

    private static String arabic(long n) {
        if (n < 3) {
            return List.of("zero", "one", "two").get((int) n);
        }
        long tens = n % 100;
        return tens >= 3 && tens <= 10 ? "few" : tens >= 11 ? "many" : "other";
    }
}
