package dateline.text;

/** Counts words the way a reader would. */
public final class Words {
    /** Silent reading of non-fiction in English: M. Brysbaert, "How many words do we read per minute?", 2019. */
    public static final int PER_MINUTE = 238;

    private static final byte OTHER = 0;
    private static final byte BLANK = 1;
    private static final byte LETTER = 2;
    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = sorted(c);
        }
    }

    private Words() {}

    /** How many words: runs of characters between white space that hold a letter or a digit. */
    public static int count(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            words += kind == LETTER && !counted ? 1 : 0;
            counted = kind == LETTER || (kind != BLANK && counted);
        }
        return words;
    }

    /** As {@link #count(String)}, of bytes that are ASCII, from one of them to the end; that takes half the time. */
    public static int countAscii(byte[] text, int from) {
        int words = 0;
        boolean counted = false;
        for (int i = from; i < text.length; i++) {
            byte kind = ASCII[text[i]];
            if (kind == BLANK) {
                counted = false;
            } else if (kind == LETTER && !counted) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    private static byte kind(char c) {
        return c < ASCII.length ? ASCII[c] : sorted(c);
    }

    private static byte sorted(char c) {
        if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        return c <= ' ' || Character.isWhitespace(c) ? BLANK : OTHER;
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
