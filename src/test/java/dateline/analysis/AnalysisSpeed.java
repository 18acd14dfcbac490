package dateline.analysis;

import dateline.syntax.JsonTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures what an analysis costs, on one thread and warm: JSON Lines with a {@code text} or {@code content_original}. */
public final class AnalysisSpeed {
    private static final int WORDS = 450;
    private static final int ROUNDS = 4;

    private AnalysisSpeed() {}

    /** The file with the texts. */
    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]));
        long start = System.nanoTime();
        NewsAnalyzer analyzer = new NewsAnalyzer();
        System.out.printf(Locale.ROOT, "models read in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        for (int round = 1; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            int mentions = 0;
            for (String text : texts) {
                mentions += analyzer.analyze(new Submission("a", text, List.of()))
                        .mentions()
                        .size();
            }
            double each = (System.nanoTime() - began) / 1e6 / texts.size();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.2f ms for %d words, %d texts, %d names%n",
                    round,
                    each,
                    WORDS,
                    texts.size(),
                    mentions);
        }
    }

    /** The first words of each text that has enough. */
    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (JsonTree.of(line) instanceof Map<?, ?> fields) {
                    Object text = fields.get("text") != null ? fields.get("text") : fields.get("content_original");
                    String[] words = String.valueOf(text).split(" ", WORDS + 1);
                    if (words.length > WORDS) {
                        texts.add(String.join(" ", List.of(words).subList(0, WORDS)));
                    }
                }
            }
        }
        return texts;
    }
}
