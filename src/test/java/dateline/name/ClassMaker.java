package dateline.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into classes so that the class of a word tells most about the class of the next: the exchange algorithm (R.
 * Kneser and H. Ney, "Improved clustering techniques for class-based statistical language modelling", Eurospeech 1993).
 */
final class ClassMaker {
    private final String[] words;
    private final int[] totals;
    private final int[][] nexts;
    private final int[][] nextCounts;
    private final int[][] befores;
    private final int[][] beforeCounts;

    /** @param sentences of words in small letters; those seen fewer times than {@code least} are left out */
    ClassMaker(List<String[]> sentences, int least) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> Arrays.stream(sentence).forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> often = new ArrayList<>(counts.keySet().stream()
                .filter(w -> counts.getOrDefault(w, 0) >= least)
                .toList());
        often.sort((a, b) -> {
            int most = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
            return most != 0 ? most : a.compareTo(b);
        });
        words = often.toArray(String[]::new);
        totals = often.stream().mapToInt(word -> counts.getOrDefault(word, 0)).toArray();
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            ids.put(words[i], i);
        }
        List<Map<Integer, Integer>> after = maps(words.length);
        List<Map<Integer, Integer>> before = maps(words.length);
        for (String[] sentence : sentences) {
            for (int i = 1; i < sentence.length; i++) {
                Integer a = ids.get(sentence[i - 1]);
                Integer b = ids.get(sentence[i]);
                if (a != null && b != null) {
                    after.get(a).merge(b, 1, Integer::sum);
                    before.get(b).merge(a, 1, Integer::sum);
                }
            }
        }
        nexts = new int[words.length][];
        nextCounts = new int[words.length][];
        befores = new int[words.length][];
        beforeCounts = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            nexts[i] = after.get(i).keySet().stream().mapToInt(x -> x).sorted().toArray();
            befores[i] =
                    before.get(i).keySet().stream().mapToInt(x -> x).sorted().toArray();
            int w = i;
            nextCounts[i] = Arrays.stream(nexts[i])
                    .map(x -> after.get(w).getOrDefault(x, 0))
                    .toArray();
            beforeCounts[i] = Arrays.stream(befores[i])
                    .map(x -> before.get(w).getOrDefault(x, 0))
                    .toArray();
        }
    }

    private static List<Map<Integer, Integer>> maps(int n) {
        List<Map<Integer, Integer>> maps = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            maps.add(new HashMap<>());
        }
        return maps;
    }

    String[] words() {
        return words;
    }

    /** The class of each word. */
    int[] sort(int classes, int rounds) {
        int[] own = new int[words.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = i % classes;
        }
        long[] size = new long[classes];
        long[][] pair = new long[classes][classes];
        for (int w = 0; w < own.length; w++) {
            size[own[w]] += totals[w];
            for (int k = 0; k < nexts[w].length; k++) {
                pair[own[w]][own[nexts[w][k]]] += nextCounts[w][k];
            }
        }
        double[] logs = new double[1 << 16];
        for (int i = 1; i < logs.length; i++) {
            logs[i] = i * StrictMath.log(i);
        }
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int w = 0; w < own.length; w++) {
                moved += move(w, own, size, pair, logs) ? 1 : 0;
            }
            System.err.printf("  classes %d, round %d: %d moved%n", classes, round + 1, moved);
        }
        return own;
    }

    private static double xlogx(long n, double[] logs) {
        return n < logs.length ? logs[(int) n] : (double) n * StrictMath.log((double) n);
    }

    private boolean move(int w, int[] own, long[] size, long[][] pair, double[] logs) {
        int classes = size.length;
        int home = own[w];
        long[] right = new long[classes];
        long[] left = new long[classes];
        long self = 0;
        for (int k = 0; k < nexts[w].length; k++) {
            if (nexts[w][k] == w) {
                self += nextCounts[w][k];
            } else {
                right[own[nexts[w][k]]] += nextCounts[w][k];
            }
        }
        for (int k = 0; k < befores[w].length; k++) {
            if (befores[w][k] != w) {
                left[own[befores[w][k]]] += beforeCounts[w][k];
            }
        }
        shift(home, -1, left, right, self, totals[w], size, pair);
        int[] touched = new int[classes];
        int n = 0;
        for (int c = 0; c < classes; c++) {
            if (right[c] != 0 || left[c] != 0) {
                touched[n++] = c;
            }
        }
        int best = home;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            double gain = -2 * (xlogx(size[c] + totals[w], logs) - xlogx(size[c], logs));
            long inner = pair[c][c];
            gain += xlogx(inner + right[c] + left[c] + self, logs) - xlogx(inner, logs);
            for (int k = 0; k < n; k++) {
                int d = touched[k];
                if (d != c) {
                    gain += xlogx(pair[c][d] + right[d], logs) - xlogx(pair[c][d], logs);
                    gain += xlogx(pair[d][c] + left[d], logs) - xlogx(pair[d][c], logs);
                }
            }
            if (gain > most + 1e-9) {
                most = gain;
                best = c;
            }
        }
        own[w] = best;
        shift(best, 1, left, right, self, totals[w], size, pair);
        return best != home;
    }

    private static void shift(
            int c, int sign, long[] left, long[] right, long self, long total, long[] size, long[][] pair) {
        size[c] += sign * total;
        for (int d = 0; d < size.length; d++) {
            pair[c][d] += sign * right[d];
            pair[d][c] += sign * left[d];
        }
        pair[c][c] += sign * self;
    }
}
