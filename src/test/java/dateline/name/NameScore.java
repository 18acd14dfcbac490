package dateline.name;

import dateline.language.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How well names are found: exact spans and types, as the shared tasks of CoNLL count. */
final class NameScore {
    private NameScore() {}

    /**
     * A line with the figures of one file.
     *
     * @param tell whether each mistake is printed too
     */
    static String of(Path file, NameFinder finder, boolean tell) throws IOException {
        List<LabelledText> texts = LabelledText.read(file, true);
        int[][] counts = new int[4][3];
        int tokens = 0;
        long start = System.nanoTime();
        for (LabelledText text : texts) {
            List<Name> found = finder.find(text.prose());
            tokens += text.prose().size();
            Set<String> gold = keys(NameFinder.names(text.labels()));
            Set<String> names = keys(found);
            if (tell) {
                tell(text, gold, names);
            }
            for (String key : gold) {
                count(counts, key, 0);
                if (names.contains(key)) {
                    count(counts, key, 2);
                }
            }
            names.forEach(key -> count(counts, key, 1));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "%-16s P %.3f R %.3f F1 %.4f   PER %.3f ORG %.3f LOC %.3f   %,.0f tokens/s",
                file.getFileName(),
                counts[3][2] / (double) counts[3][1],
                counts[3][2] / (double) counts[3][0],
                f1(counts[3]),
                f1(counts[0]),
                f1(counts[1]),
                f1(counts[2]),
                tokens / seconds);
    }

    private static void count(int[][] counts, String key, int what) {
        counts[key.charAt(0) - '0'][what]++;
        counts[3][what]++;
    }

    private static double f1(int[] count) {
        return 2.0 * count[2] / (count[0] + count[1]);
    }

    /** Prints what was missed and what was found in error, each with a few words around it. */
    private static void tell(LabelledText text, Set<String> gold, Set<String> names) {
        Set<String> all = new TreeSet<>(gold);
        all.addAll(names);
        for (String key : all) {
            if (gold.contains(key) != names.contains(key)) {
                String[] parts = key.split(":", -1);
                int first = Integer.parseInt(parts[1]);
                int last = Integer.parseInt(parts[2]);
                System.out.printf(
                        "%s %s [%s] %s%n",
                        gold.contains(key) ? "MISS " : "FALSE",
                        parts[0],
                        words(text.prose(), first, last),
                        words(
                                text.prose(),
                                Math.max(0, first - 5),
                                Math.min(text.prose().size(), last + 5)));
            }
        }
    }

    private static String words(Prose prose, int from, int to) {
        return prose.text().substring(prose.start(from), prose.end(to - 1)).replace('\n', ' ');
    }

    private static Set<String> keys(List<Name> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(name.type().place() + ":" + name.first() + ":" + name.last()));
        return keys;
    }
}
