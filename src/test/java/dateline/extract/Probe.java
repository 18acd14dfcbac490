package dateline.extract;

import dateline.lab.*;
import dateline.learn.Forest;
import java.io.*;
import java.nio.file.*;
import java.util.*;

final class Probe {
    public static void main(String[] a) throws Exception {
        BodyTraining t = new BodyTraining(Truth.read(Path.of(a[0])));
        List<BodyTraining.Sample> samples = t.samples();
        System.out.println("samples");
        List<BodyTraining.Sample> train = samples.stream()
                .filter(s -> !s.truth.host().contains("macrumors"))
                .toList();
        int n = 0;
        double w = 0, pos = 0;
        int f = BodyFinder.names(false).indexOf("hint-comment");
        for (var s : train)
            for (Block b : s.page.blocks)
                if (s.first[b.index][f] <= 2 && b.isProse() && s.gold.labels[b.index] >= 0) {
                    n++;
                    w += s.gold.weights[b.index];
                    pos += s.gold.weights[b.index] * s.gold.labels[b.index];
                }
        System.out.println("comment prose rows " + n + " weight " + w + " positive " + pos);
        Forest forest = BodyTraining.train(new ForestTrainer(60, 6, 0.12, 1, 2, 0.7, 0.5), train, false);
        for (var s : samples)
            if (s.truth.host().contains("macrumors"))
                for (Block b : s.page.blocks)
                    if (b.text.contains(a[1])) {
                        float[] row = s.first[b.index];
                        double base = forest.score(row);
                        System.out.println(base + " " + b);
                        for (int k = 0; k < row.length; k++) {
                            float old = row[k];
                            double lo = 1e9, hi = -1e9;
                            for (var q : train.subList(0, 200))
                                for (int r = 0; r < q.first.length; r += 5) {
                                    row[k] = q.first[r][k];
                                    double v = forest.score(row);
                                    lo = Math.min(lo, v);
                                    hi = Math.max(hi, v);
                                }
                            row[k] = old;
                            if (hi - lo > 0.3)
                                System.out.printf(
                                        "%s=%.2f lo %.2f hi %.2f%n",
                                        BodyFinder.names(false).get(k), old, lo, hi);
                        }
                    }
    }
}
