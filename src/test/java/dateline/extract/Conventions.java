package dateline.extract;

import dateline.lab.Truth;
import java.nio.file.Path;
import java.util.*;

final class Conventions {
    public static void main(String[] a) throws Exception {
        Map<String, double[]> m = new TreeMap<>();
        Map<String, Map<String, double[]>> names = new TreeMap<>();
        Truth.read(Path.of(a[0])).parallelStream()
                .filter(t -> t.text("body") != null)
                .forEach(t -> {
                    List<Block> bs = Segmenter.blocks(BodyTraining.parse(t), w -> 0);
                    BodyTruth g = BodyTruth.of(t, bs);
                    synchronized (m) {
                        for (Block b : bs) {
                            if (g.labels[b.index] < 0 || b.words < 4) continue;
                            for (int k = 0; k < NameHint.ALL.size(); k++) {
                                int l = b.box.levelsToHint(k);
                                if (l <= 4)
                                    add(
                                            m,
                                            t.set() + " " + NameHint.ALL.get(k).name() + " " + Math.min(l, 4),
                                            g.labels[b.index]);
                            }
                            for (int z = 0; z < 18; z++)
                                if (b.box.in(1 << z)) add(m, t.set() + " zone" + z, g.labels[b.index]);
                            add(m, t.set() + " tag " + b.tag(), g.labels[b.index]);
                            Set<String> seen = new HashSet<>();
                            for (Box x = b.box; x != null && x.parent != null; x = x.parent)
                                for (String n : Vocabulary.names(x.element))
                                    if (seen.add(n)) {
                                        double[] d = names.computeIfAbsent(n, q -> new HashMap<>())
                                                .computeIfAbsent(t.host(), q -> new double[2]);
                                        d[0] += g.labels[b.index] * b.words;
                                        d[1] += b.words;
                                    }
                        }
                    }
                });
        m.forEach((k, v) -> System.out.printf("%s %.0f %.3f%n", k, v[1], v[0] / v[1]));
        names.forEach((n, h) -> {
            if (h.size() >= 6) {
                double s = 0, w = 0;
                for (double[] d : h.values()) {
                    s += d[0] / d[1];
                    w += d[1];
                }
                System.out.printf("NAME %s hosts %d mean %.3f words %.0f%n", n, h.size(), s / h.size(), w);
            }
        });
    }

    static void add(Map<String, double[]> m, String k, double l) {
        double[] d = m.computeIfAbsent(k, q -> new double[2]);
        d[0] += l;
        d[1]++;
    }
}
