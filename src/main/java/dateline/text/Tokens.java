package dateline.text;

import java.util.Arrays;

/**
 * The words of a text, each as a number: equal words have equal numbers. Scripts that set no spaces count by characters.
 *
 * <p>{@code See [the *pier*](https://example.org/)} has the words see, the, pier.
 */
final class Tokens {
    /** Longer than any address that is kept. */
    private static final int MAX_ADDRESS = 3000;

    private final String text;
    private long[] words = new long[64];
    private long[] numbers = new long[8];
    private int count;
    private int numeric;

    Tokens(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); ) {
            i = next(i);
        }
    }

    long[] words() {
        return Arrays.copyOf(words, count);
    }

    /** Those words that begin with a digit. */
    long[] numbers() {
        return Arrays.copyOf(numbers, numeric);
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (!isWord(c)) {
            return c == ']' ? afterAddress(at) : at + Character.charCount(c);
        }
        int end = at;
        long hash = 1;
        boolean alone = Words.standsAlone(c);
        do {
            hash = Mix.of(hash + Character.toLowerCase(c));
            end += Character.charCount(c);
            c = end < text.length() ? text.codePointAt(end) : ' ';
        } while (!alone && isWord(c) && !Words.standsAlone(c));
        add(hash, Character.isDigit(text.codePointAt(at)));
        return end;
    }

    /** Behind the address of a link, or the next character when there is none. */
    private int afterAddress(int at) {
        if (!text.startsWith("](", at)) {
            return at + 1;
        }
        for (int i = at + 2; i < Math.min(text.length(), at + MAX_ADDRESS); i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (Character.isWhitespace(c) || c == ']') {
                break;
            }
        }
        return at + 1;
    }

    private void add(long hash, boolean number) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = hash;
        if (number) {
            if (numeric == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numeric);
            }
            numbers[numeric++] = hash;
        }
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
