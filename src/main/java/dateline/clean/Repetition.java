package dateline.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that holds itself several times, the last copy perhaps cut. White space does not count.
 *
 * <p>The period is the shortest of the sequence of words and marks, found by the failure function of D. Knuth, J. Morris
 * and V. Pratt, "Fast pattern matching in strings", 1977, in linear time.
 */
final class Repetition {
    /** Shorter periods are refrains and not articles. */
    private static final int LEAST_PERIOD = 12;

    /** So many words and marks of a cut copy are no accident. */
    private static final int LEAST_COPY = 25;

    private Repetition() {}

    /** Where the copies begin, the first at the first word; one alone when nothing is repeated. */
    static List<Integer> copies(String text) {
        if (!beginsAgain(text)) {
            return List.of(0);
        }
        int[] starts = starts(text);
        int n = starts.length;
        if (n < 2 * LEAST_PERIOD) {
            return List.of(0);
        }
        int[] tokens = tokens(text, starts);
        int period = period(tokens, n);
        if (period == n && cutWord(text, starts)) {
            period = period(tokens, n - 1);
            period = period == n - 1 ? n : period;
        }
        boolean repeated =
                period >= LEAST_PERIOD && n - period >= Math.min(period, LEAST_COPY) && same(text, starts, period);
        List<Integer> copies = new ArrayList<>();
        for (int at = 0; at < n; at += repeated ? period : n) {
            copies.add(starts[at]);
        }
        return copies;
    }

    /** Whether the first words come a second time, without which nothing is repeated. */
    private static boolean beginsAgain(String text) {
        int first = skip(text, 0);
        String word = text.substring(first, first < text.length() ? end(text, first) : first);
        int again = word.isEmpty() ? -1 : text.indexOf(word, first + word.length());
        while (again >= 0 && !alike(text, first, again)) {
            again = text.indexOf(word, again + 1);
        }
        return again >= 0;
    }

    private static boolean alike(String text, int one, int other) {
        int a = one;
        int b = other;
        for (int tokens = 0; tokens < LEAST_PERIOD && b < text.length(); tokens++) {
            int length = end(text, a) - a;
            if (end(text, b) - b != length || !text.regionMatches(a, text, b, length)) {
                return false;
            }
            a = skip(text, a + length);
            b = skip(text, b + length);
        }
        return b < text.length();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Layout.space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the last token is a word, which may have been cut. */
    private static boolean cutWord(String text, int[] starts) {
        return Character.isLetterOrDigit(text.charAt(starts[starts.length - 1]));
    }

    private static int period(int[] tokens, int n) {
        int[] failure = new int[n];
        for (int i = 1, k = 0; i < n; i++) {
            while (k > 0 && tokens[i] != tokens[k]) {
                k = failure[k - 1];
            }
            k += tokens[i] == tokens[k] ? 1 : 0;
            failure[i] = k;
        }
        return n - failure[n - 1];
    }

    /** Tokens were compared by their hashes; this compares the words. */
    private static boolean same(String text, int[] starts, int period) {
        int n = starts.length;
        for (int i = period; i < n; i++) {
            int length = end(text, starts[i]) - starts[i];
            int other = end(text, starts[i - period]) - starts[i - period];
            boolean cut = i == n - 1 && length < other;
            if ((length != other && !cut) || !text.regionMatches(starts[i], text, starts[i - period], length)) {
                return false;
            }
        }
        return true;
    }

    private static int[] tokens(String text, int[] starts) {
        int[] tokens = new int[starts.length];
        for (int i = 0; i < tokens.length; i++) {
            int hash = 0;
            for (int at = starts[i], end = end(text, at); at < end; at++) {
                hash = 31 * hash + text.charAt(at);
            }
            tokens[i] = hash;
        }
        return tokens;
    }

    private static int[] starts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 4)];
        int n = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!Layout.space(text.charAt(at))) {
                starts = n == starts.length ? Arrays.copyOf(starts, 2 * n) : starts;
                starts[n++] = at;
                at = end(text, at) - 1;
            }
        }
        return Arrays.copyOf(starts, n);
    }

    /** Where the token that begins here ends: a run of letters and digits, or one mark. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Math.max(at, start + 1);
    }
}
