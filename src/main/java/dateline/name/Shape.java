package dateline.name;

/** The outer look of a word: {@code McDonald} is {@code XxXx}, {@code U.S.} is {@code X.X.}, {@code F-16} is {@code X-9}. */
final class Shape {
    private Shape() {}

    /** Runs of one kind count once. */
    static String of(String word) {
        StringBuilder shape = new StringBuilder(8);
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if (kind != last) {
                shape.append(kind);
                last = kind;
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isDigit(c)) {
            return '9';
        }
        return Character.isLetter(c) ? 'x' : c == '\u2019' ? '\'' : c;
    }

    /** Whether it begins with a capital. */
    static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Whether it has two letters at least, and no small one. */
    static boolean shouts(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }
}
