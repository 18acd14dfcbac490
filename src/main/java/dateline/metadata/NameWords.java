package dateline.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Finds words inside the names of classes, all in one pass (A. Aho and M. Corasick, "Efficient string matching: an aid to
 * bibliographic search", CACM 18, 1975). Names are seen in small letters, with a dash for whatever is no letter and at
 * both ends; so {@code -by-} is found in {@code Post_by} and not in {@code baby}.
 */
final class NameWords {
    private static final int SYMBOLS = 27;
    private static final int DASH = 26;

    /** Longer names are lists of style classes, whose end says no more than their beginning. */
    private static final int LONGEST = 160;

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> bits = new ArrayList<>();
    private final int[][] table;
    private final int[] found;

    /** @param words each with the bits that it stands for */
    NameWords(Map<String, Integer> words) {
        state();
        words.forEach(this::enter);
        link();
        table = next.toArray(new int[0][]);
        found = bits.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The bits of all words that are found. */
    int in(String names) {
        int state = table[0][DASH];
        int all = 0;
        int length = Math.min(LONGEST, names.length());
        for (int i = 0; i < length; i++) {
            state = table[state][symbol(names.charAt(i))];
            all |= found[state];
        }
        return all | found[table[state][DASH]];
    }

    private static int symbol(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' ? small - 'a' : DASH;
    }

    private int state() {
        int[] row = new int[SYMBOLS];
        Arrays.fill(row, -1);
        next.add(row);
        bits.add(0);
        return next.size() - 1;
    }

    private void enter(String word, int bit) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int symbol = symbol(word.charAt(i));
            if (next.get(state)[symbol] < 0) {
                next.get(state)[symbol] = state();
            }
            state = next.get(state)[symbol];
        }
        bits.set(state, bits.get(state) | bit);
    }

    /** Completes the table: where a word breaks off, the longest end of it that begins another one goes on. */
    private void link() {
        int[] fallback = new int[next.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.poll();
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                int behind = state == 0 ? 0 : next.get(fallback[state])[symbol];
                int child = next.get(state)[symbol];
                if (child < 0) {
                    next.get(state)[symbol] = behind;
                } else {
                    fallback[child] = behind;
                    bits.set(child, bits.get(child) | bits.get(behind));
                    open.add(child);
                }
            }
        }
    }
}
