package dateline.extract;

/**
 * What a text looks like, counted in one pass.
 *
 * @param words runs of letters and digits
 * @param letters letters and digits
 * @param stops ends of sentences
 * @param commas commas and semicolons
 * @param capitals words that begin with a capital
 * @param shouted words of two and more letters that are all capitals
 * @param numbers words that begin with a digit
 * @param marks characters that rows of links and buttons are divided by, such as {@code |} and {@code •}
 * @param quotes quotation marks
 * @param closes whether the last character ends a sentence
 * @param lowers words that begin with a small letter
 */
record Shape(
        int words,
        int letters,
        int stops,
        int commas,
        int capitals,
        int shouted,
        int numbers,
        int marks,
        int quotes,
        boolean closes,
        int lowers) {
    private static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = ".!?…。！？:\"”»’')";
    private static final String MARKS = "|•·›»→▸►/\\©®@#+_[]{}<>";
    private static final String QUOTES = "\"“”„«»";

    static Shape of(String text) {
        Count count = new Count();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            count.take(text.charAt(i), i + 1 < length ? text.charAt(i + 1) : ' ');
        }
        count.endWord();
        boolean closes = length > 0 && CLOSERS.indexOf(text.charAt(length - 1)) >= 0;
        return count.shape(closes);
    }

    /** The counters of one pass. */
    private static final class Count {
        private int words;
        private int letters;
        private int stops;
        private int commas;
        private int capitals;
        private int shouted;
        private int numbers;
        private int marks;
        private int quotes;
        private int lowers;
        private int length;
        private int upper;
        private char first;

        void take(char c, char next) {
            if (Character.isLetterOrDigit(c) || c == '_') {
                if (length == 0) {
                    first = c;
                }
                length++;
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                return;
            }
            endWord();
            if (c == ' ') {
                return;
            }
            if (STOPS.indexOf(c) >= 0) {
                stops += Character.isWhitespace(next) || QUOTES.indexOf(next) >= 0 ? 1 : 0;
            } else if (c == ',' || c == ';') {
                commas++;
            } else if (QUOTES.indexOf(c) >= 0) {
                quotes++;
            } else if (MARKS.indexOf(c) >= 0) {
                marks++;
            }
        }

        void endWord() {
            if (length == 0) {
                return;
            }
            words++;
            if (Character.isDigit(first)) {
                numbers++;
            } else if (Character.isUpperCase(first)) {
                capitals++;
                shouted += length > 1 && upper == length ? 1 : 0;
            } else if (Character.isLowerCase(first)) {
                lowers++;
            }
            length = 0;
            upper = 0;
        }

        Shape shape(boolean closes) {
            return new Shape(words, letters, stops, commas, capitals, shouted, numbers, marks, quotes, closes, lowers);
        }
    }
}
