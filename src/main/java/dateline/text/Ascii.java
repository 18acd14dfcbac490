package dateline.text;

/** Whether texts are plain ASCII, as nearly all addresses are: then much of Unicode need not be thought of. */
public final class Ascii {
    private Ascii() {}

    /** Whether a text has nothing but ASCII. */
    public static boolean only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has nothing but ASCII, and no capitals. */
    public static boolean small(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!small(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a row of digits, one at least. */
    public static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a character is a letter or a digit of ASCII. */
    public static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether a letter is one of ASCII, and no capital. */
    public static boolean small(char c) {
        return c < 0x80 && (c < 'A' || c > 'Z');
    }
}
