package dateline.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well names are found: exact spans and types, as the shared tasks of CoNLL count. */
final class NameScore {
    private NameScore() {}

    /** A line with the figures of one file. */
    static String of(Path file, NameFinder finder) throws IOException {
        List<LabelledText> texts = LabelledText.read(file, true);
        int[][] counts = new int[4][3];
        int tokens = 0;
        long start = System.nanoTime();
        for (LabelledText text : texts) {
            List<Name> found = finder.find(text.prose());
            tokens += text.prose().size();
            Set<String> gold = keys(NameFinder.names(text.labels()));
            Set<String> names = keys(found);
            if (Boolean.getBoolean("errors") && true) errors(text, gold, names);
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

    private static void errors(LabelledText text, Set<String> gold, Set<String> names) {
        java.util.Set<String> all = new java.util.TreeSet<>(gold);
        all.addAll(names);
        for (String key : all) {
            if (gold.contains(key) != names.contains(key)) {
                String[] p = key.split(":");
                int a = Integer.parseInt(p[1]), b = Integer.parseInt(p[2]);
                StringBuilder o = new StringBuilder(gold.contains(key) ? "MISS " : "FALSE ")
                        .append(p[0])
                        .append(" [");
                for (int i = a; i < b; i++) o.append(text.prose().token(i)).append(i + 1 < b ? " " : "");
                o.append("]  ");
                for (int i = Math.max(0, a - 5); i < Math.min(text.prose().size(), b + 5); i++)
                    o.append(text.prose().token(i)).append(' ');
                System.out.println(o);
            }
        }
    }

    private static Set<String> keys(List<Name> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(name.type().place() + ":" + name.first() + ":" + name.last()));
        return keys;
    }
}
