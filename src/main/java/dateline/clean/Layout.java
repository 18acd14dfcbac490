package dateline.clean;

/** Lines and blocks of a raw text. */
final class Layout {
    private Layout() {}

    /** Whether a character only divides words: white space, and what cannot be seen. */
    static boolean space(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isISOControl(c);
    }

    /** The words divided by single spaces. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (space(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
