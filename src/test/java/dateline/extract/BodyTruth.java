package dateline.extract;

import dateline.lab.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which blocks of a page are main text, by what people wrote down of it. */
final class BodyTruth {
    private static final int RUN = 4;

    /** Of each block, the share of its words that are main text; -1 where nobody said. */
    final float[] labels;
    /** How much each block counts. */
    final float[] weights;

    private BodyTruth(int blocks) {
        labels = new float[blocks];
        weights = new float[blocks];
        Arrays.fill(labels, -1);
    }

    static BodyTruth of(Truth truth, List<Block> blocks) {
        String body = truth.text("body");
        BodyTruth result = new BodyTruth(blocks.size());
        if (body != null && !body.isBlank()) {
            result.align(blocks, body);
        } else {
            result.segments(blocks, truth);
        }
        return result;
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
            if (word && from < 0) {
                from = i;
            } else if (!word && from >= 0) {
                tokens.add(text.substring(from, i));
                from = -1;
            }
        }
        return tokens;
    }

    /** A word of the page is main text when a run of four words around it stands in the truth. */
    private void align(List<Block> blocks, String body) {
        List<String> page = new ArrayList<>();
        List<int[]> spans = new ArrayList<>();
        for (Block block : blocks) {
            List<String> own = tokens(block.text);
            spans.add(new int[] {page.size(), page.size() + own.size()});
            page.addAll(own);
        }
        List<String> gold = tokens(body);
        Map<List<String>, Integer> runs = runs(gold);
        boolean[] hit = new boolean[page.size()];
        for (int i = 0; i + RUN <= page.size(); i++) {
            if (runs.containsKey(page.subList(i, i + RUN))) {
                Arrays.fill(hit, i, i + RUN, true);
            }
        }
        double total = Math.max(30, gold.size());
        for (Block block : blocks) {
            int[] span = spans.get(block.index);
            int found = 0;
            for (int i = span[0]; i < span[1]; i++) {
                found += hit[i] ? 1 : 0;
            }
            int size = span[1] - span[0];
            labels[block.index] = size == 0 ? -1 : round((float) found / size);
            weights[block.index] = (float) ((size + 1.5) / total);
        }
        repeats(blocks, body);
    }

    private static float round(float share) {
        return share > 0.85 ? 1 : share < 0.15 ? 0 : share;
    }

    /** Of a text that the page has more often than the truth, the copies in the poorer neighbourhood are not it. */
    private void repeats(List<Block> blocks, String body) {
        Map<String, List<Block>> same = new HashMap<>();
        for (Block block : blocks) {
            if (labels[block.index] > 0.5) {
                same.computeIfAbsent(block.text, key -> new ArrayList<>()).add(block);
            }
        }
        same.values().stream().filter(copies -> copies.size() > 1).forEach(copies -> {
            int real = Math.max(1, count(body, copies.get(0).text));
            copies.sort((a, b) -> Double.compare(neighbourhood(b.index), neighbourhood(a.index)));
            copies.stream().skip(real).forEach(block -> labels[block.index] = 0);
        });
    }

    private double neighbourhood(int index) {
        double sum = 0;
        for (int i = Math.max(0, index - 6); i <= Math.min(labels.length - 1, index + 6); i++) {
            sum += i == index ? 0 : Math.max(0, labels[i]) * weights[i];
        }
        return sum;
    }

    private static int count(String body, String text) {
        int count = 0;
        for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    private void segments(List<Block> blocks, Truth truth) {
        for (Block block : blocks) {
            String text = block.text;
            boolean in = truth.texts("with").stream().anyMatch(segment -> text.contains(fold(segment)));
            boolean out = truth.texts("without").stream().anyMatch(segment -> text.contains(fold(segment)));
            if (in != out) {
                labels[block.index] = in ? 1 : 0;
                weights[block.index] = 0.15f;
            }
        }
    }

    static String fold(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Map<List<String>, Integer> runs(List<String> tokens) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            runs.merge(tokens.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    /** Precision and recall of a predicted text, as {@code score.py} counts them; not a number where it has none. */
    static double[] score(String gold, String predicted) {
        Map<List<String>, Integer> a = runs(tokens(gold));
        Map<List<String>, Integer> b = runs(tokens(predicted));
        double all = a.values().stream().mapToInt(Integer::intValue).sum();
        double mine = b.values().stream().mapToInt(Integer::intValue).sum();
        int hit = 0;
        for (Map.Entry<List<String>, Integer> run : b.entrySet()) {
            hit += Math.min(run.getValue(), a.getOrDefault(run.getKey(), 0));
        }
        return new double[] {hit / mine, hit / all};
    }
}
