package dateline.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores groups of articles against those that people made; see lab/README.md. */
public final class StoryScore {
    private StoryScore() {}

    private record Text(String id, long day, Sketch sketch) {}

    /**
     * A table of articles (id, day, title and body, with tabs between; line ends written as backslash n), a table of
     * stories (id and story), and how many of the articles without a story are mixed in.
     */
    public static void main(String[] args) throws IOException {
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split("\t", -1);
            gold.put(cells[0], cells[1]);
        }
        List<Text> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] cells = line.split("\t", -1);
            if (args.length > 2 || gold.containsKey(cells[0])) {
                String title = cells[2];
                String text = title + "\n\n" + cells[3].replace("\\n", "\n");
                all.add(new Text(cells[0], LocalDate.parse(cells[1]).toEpochDay(), Sketch.of(text, title.length())));
            }
        }
        all.sort(Comparator.comparingLong(Text::day).thenComparing(Text::id));
        List<Grouper.Item> items = new ArrayList<>();
        all.forEach(text -> items.add(new Grouper.Item(text.day(), text.id().hashCode() * 31L + 7, text.sketch())));
        long start = System.nanoTime();
        Grouping grouping = Grouper.group(items, GroupingMemory.open(Path.of("no-such-folder")));
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<Integer, Set<String>> found = new HashMap<>();
        Map<String, Set<String>> wanted = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String id = all.get(i).id();
            String story = gold.get(id);
            if (story != null) {
                found.computeIfAbsent(grouping.places().get(i).story(), s -> new HashSet<>())
                        .add(id);
                wanted.computeIfAbsent(story, s -> new HashSet<>()).add(id);
            }
        }
        print(all.size(), found, wanted, gold, seconds);
    }

    private static void print(
            int articles,
            Map<Integer, Set<String>> found,
            Map<String, Set<String>> wanted,
            Map<String, String> gold,
            double seconds) {
        double precision = 0;
        double recall = 0;
        long right = 0;
        long claimed = 0;
        long real = 0;
        int texts = 0;
        for (Set<String> group : found.values()) {
            claimed += pairs(group.size());
            Map<String, Integer> parts = new HashMap<>();
            group.forEach(id -> parts.merge(gold.getOrDefault(id, ""), 1, Integer::sum));
            for (Map.Entry<String, Integer> part : parts.entrySet()) {
                int n = part.getValue();
                right += pairs(n);
                precision += n * (double) n / group.size();
                recall += n
                        * (double) n
                        / wanted.getOrDefault(part.getKey(), Set.of()).size();
                texts += n;
            }
        }
        for (Set<String> group : wanted.values()) {
            real += pairs(group.size());
        }
        System.out.printf(
                Locale.ROOT,
                "%,d articles in %.2f s: B-cubed P %.3f R %.3f F1 %.3f, pairs P %.3f R %.3f F1 %.3f%n",
                articles,
                seconds,
                precision / texts,
                recall / texts,
                2 * precision * recall / (precision + recall) / texts,
                right / (double) claimed,
                right / (double) real,
                2.0 * right / (claimed + real));
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }
}
