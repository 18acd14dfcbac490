package dateline.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody probably meant.
 *
 * <pre>Spelling.nearest("titel", List.of("title", "date")) -> "title"</pre>
 */
public final class Spelling {
    private Spelling() {}

    /**
     * The candidate nearest to a word, if one is near enough to be a slip: at most one edit in three letters, and at most
     * three. Case does not count. Among equals the first in alphabetical order.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.min(3, Math.max(1, (wanted.length() + 1) / 3));
        String best = null;
        int least = limit + 1;
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(other.length() - wanted.length()) > limit) {
                continue;
            }
            int edits = edits(wanted, other);
            if (edits < least || (edits == least && best != null && candidate.compareTo(best) < 0)) {
                best = candidate;
                least = edits;
            }
        }
        return least <= limit ? Optional.ofNullable(best) : Optional.empty();
    }

    /** The candidate of which a word is almost surely a slip: one edit away, or two when it has six letters or more. */
    public static Optional<String> slip(String word, Collection<String> candidates) {
        int limit = word.length() < 6 ? 1 : 2;
        return nearest(word, candidates)
                .filter(near -> edits(word.toLowerCase(Locale.ROOT), near.toLowerCase(Locale.ROOT)) <= limit);
    }

    /** "did you mean X?", or what is possible when nothing is near. */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "one of: "
                        + String.join(", ", candidates.stream().sorted().toList()));
    }

    /**
     * The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours (F. Damerau, "A
     * technique for computer detection and correction of spelling errors", 1964).
     */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
