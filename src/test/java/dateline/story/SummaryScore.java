package dateline.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores summaries of stories against those that people wrote, by ROUGE (C.-Y. Lin, 2004); see lab/README.md. */
public final class SummaryScore {
    private SummaryScore() {}

    /**
     * A table of articles (id, title and body, with tabs between; line ends written as backslash n), a table of stories
     * (summary, then the ids of the articles), and how many words a summary has.
     */
    public static void main(String[] args) throws IOException {
        Map<String, Summarizer.Text> texts = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] cells = line.split("\t", -1);
            texts.put(cells[0], Summarizer.Text.of(cells[1], cells[2].replace("\\n", "\n")));
        }
        int words = Integer.parseInt(args[2]);
        double[] sums = new double[4];
        int stories = 0;
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split("\t", -1);
            List<Summarizer.Text> own = new ArrayList<>();
            for (int i = 1; i < cells.length; i++) {
                Summarizer.Text text = texts.get(cells[i]);
                if (text != null) {
                    own.add(text);
                }
            }
            List<Integer> all = IntStream.range(0, own.size()).boxed().toList();
            String summary = Summarizer.of(own).next(all, words).stream()
                    .map(Summarizer.Line::sentence)
                    .collect(Collectors.joining(" "));
            List<String> said = tokens(summary);
            List<String> wanted = tokens(cells[0]);
            sums[0] += overlap(runs(said, 1), runs(wanted, 1));
            sums[1] += overlap(runs(said, 2), runs(wanted, 2));
            sums[2] += 2.0 * common(said, wanted) / Math.max(1, said.size() + wanted.size());
            sums[3] += said.size();
            stories++;
        }
        System.out.printf(
                Locale.ROOT,
                "%d stories, %.0f words: ROUGE-1 %.1f, ROUGE-2 %.1f, ROUGE-L %.1f%n",
                stories,
                sums[3] / stories,
                100 * sums[0] / stories,
                100 * sums[1] / stories,
                100 * sums[2] / stories);
    }

    private static List<String> tokens(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" "));
    }

    private static Map<String, Integer> runs(List<String> words, int n) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
        }
        return runs;
    }

    private static double overlap(Map<String, Integer> a, Map<String, Integer> b) {
        int both = 0;
        int all = 0;
        for (Map.Entry<String, Integer> run : a.entrySet()) {
            both += Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0));
            all += run.getValue();
        }
        for (int n : b.values()) {
            all += n;
        }
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int corner = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? corner + 1 : Math.max(above, row[j - 1]);
                corner = above;
            }
        }
        return row[b.size()];
    }
}
