package dateline.text;

/** Counts words the way a reader would. */
public final class Words {
    /** Silent reading of non-fiction in English: M. Brysbaert, "How many words do we read per minute?", 2019. */
    public static final int PER_MINUTE = 238;

    private Words() {}

    /** How many words: runs of characters between white space that hold a letter or a digit. */
    public static int count(String text) {
        int words = 0;
        boolean counted = false;
        // An array is walked several times as fast as a text, and every article comes through here.
        char[] chars = text.toCharArray();
        for (char c : chars) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                words += counted ? 0 : 1;
                counted = true;
            } else if (c <= ' ' || Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    /** Minutes to read this many words, at least 1. */
    public static int minutes(int words) {
        return Math.max(1, Math.round(words / (float) PER_MINUTE));
    }

    /** Whether a sign is a word of its own, as in scripts that set no spaces. */
    public static boolean standsAlone(int c) {
        if (c < 0xe00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }
}
