package dateline.topic;

import dateline.story.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Scores guessed topics by cross-validation; see lab/README.md. */
public final class TopicScore {
    private static final int FOLDS = 5;

    private TopicScore() {}

    /** A table: topics with blanks between, title, body; tabs between, line ends written as backslash n. */
    public static void main(String[] args) throws IOException {
        List<Example> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] cells = line.split("\t", -1);
            Set<String> topics = cells[0].isEmpty() ? Set.of() : Set.copyOf(List.of(cells[0].split(" ")));
            String text = cells[1] + "\n\n" + cells[2].replace("\\n", "\n");
            all.add(new Example(Sketch.of(text, cells[1].length()), topics));
        }
        long start = System.nanoTime();
        double[] balanced = new double[3];
        double[] sure = new double[3];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                (i % FOLDS == fold ? unseen : seen).add(all.get(i));
            }
            count(TopicModel.learn(seen, Trial::balance), unseen, balanced);
            count(TopicModel.learn(seen, 0.9), unseen, sure);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        print("best balance", balanced);
        print("confidence .9", sure);
        System.out.printf(Locale.ROOT, "%,d articles, %.1f s for ten models%n", all.size(), seconds);
    }

    private static void count(TopicModel model, List<Example> unseen, double[] counts) {
        for (Example example : unseen) {
            Set<String> found = new HashSet<>(model.topics(example.sketch()));
            counts[0] += found.stream().filter(example.topics()::contains).count();
            counts[1] += found.size();
            counts[2] += example.topics().size();
        }
    }

    private static void print(String what, double[] counts) {
        double p = counts[0] / counts[1];
        double r = counts[0] / counts[2];
        System.out.printf(Locale.ROOT, "%-14s micro P %.3f R %.3f F1 %.3f%n", what, p, r, 2 * p * r / (p + r));
    }
}
