package dateline.extract;

import dateline.lab.ForestTrainer;
import dateline.lab.Truth;
import dateline.learn.Forest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Learns what main text looks like, and measures it on sites that were not learned from. */
final class BodyTraining {
    private static final int FOLDS = 5;

    private final List<Truth> truths;
    private final WordCounts counts = new WordCounts();

    BodyTraining(List<Truth> truths) {
        this.truths = truths;
    }

    /** One page as numbers. */
    static final class Sample {
        final Truth truth;
        final List<String> texts = new ArrayList<>();
        final List<Integer> words = new ArrayList<>();
        final Layout page;
        final BodyTruth gold;
        final float[][] first;
        float[] guess = {};
        float[][] second = {};
        float[] last = {};

        Sample(Truth truth, Layout page) {
            this.truth = truth;
            this.page = page;
            gold = BodyTruth.of(truth, page.blocks);
            first = BodyFinder.firstRows(page);
        }

        int fold() {
            return Math.floorMod(truth.host().hashCode(), FOLDS);
        }
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        BodyTraining training = new BodyTraining(Truth.read(data));
        training.run(out, args.length > 2);
    }

    static Document parse(Truth truth) {
        try (InputStream in = truth.open()) {
            return Jsoup.parse(
                    in,
                    null,
                    truth.text("url") == null ? "" : truth.texts("url").get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Path out, boolean quick) throws IOException {
        long start = System.nanoTime();
        List<Sample> samples = samples();
        System.out.println("read " + (System.nanoTime() - start) / 1_000_000_000 + " s, rows "
                + samples.stream().mapToInt(s -> s.first.length).sum());
        crossValidate(samples);
        System.out.println("validated " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        write(samples, out, quick);
        System.out.println("done " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    }

    List<Sample> samples() {
        truths.parallelStream().forEach(truth -> {
            List<Block> blocks = Segmenter.blocks(parse(truth), word -> 0);
            BodyTruth gold = BodyTruth.of(truth, blocks);
            synchronized (counts) {
                counts.add(truth.host(), blocks, gold);
            }
        });
        counts.close();
        return truths.parallelStream()
                .map(truth -> new Sample(truth, new Layout(parse(truth), word -> counts.weight(word, truth.host()))))
                .toList();
    }

    static ForestTrainer firstTrainer() {
        return new ForestTrainer(120, 6, 0.12, 1.0, 2.0, 0.7, 0.5);
    }

    static ForestTrainer secondTrainer() {
        return new ForestTrainer(300, 5, 0.05, 2.0, 5.0, 0.6, 0.4);
    }

    private void crossValidate(List<Sample> samples) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Forest forest = train(
                    firstTrainer(),
                    samples.stream().filter(s -> s.fold() != held).toList(),
                    false);
            samples.stream().filter(s -> s.fold() == held).forEach(s -> s.guess = BodyFinder.guesses(forest, s.first));
        }
        samples.forEach(s -> s.second = BodyFinder.secondRows(s.page, s.first, s.guess));
        List<ForestTrainer> variants = new ArrayList<>(List.of(secondTrainer()));
        String asked = System.getProperty("variants", "");
        for (String variant : asked.isEmpty() ? new String[0] : asked.split(";")) {
            double[] n = java.util.Arrays.stream(variant.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            variants.add(new ForestTrainer((int) n[0], (int) n[1], n[2], n[3], n[4], n[5], n[6]));
        }
        for (ForestTrainer variant : variants) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                Forest forest = train(
                        variant, samples.stream().filter(s -> s.fold() != held).toList(), true);
                samples.stream()
                        .filter(s -> s.fold() == held)
                        .forEach(s -> s.last = BodyFinder.guesses(forest, s.second));
            }
            for (int drop = 0; drop < 8; drop++) {
                DROP = drop;
                report(variant + " drop " + drop, samples);
            }
        }
    }

    static int DROP;

    private static List<Block> choose(Sample s, double threshold) {
        List<Block> kept = new ArrayList<>(BodyFinder.choose(s.page, s.last, threshold));
        kept.removeIf(b -> (DROP & 1) != 0 && s.page.titleShare(b) > 0.9 && b.index <= s.page.mainFirst + 1
                || (DROP & 2) != 0 && b.box.in(Zone.CAPTION)
                || (DROP & 4) != 0
                        && !b.box.in(Zone.CAPTION)
                        && Figures.isCaption(b)
                        && !b.box.in(Zone.MARKED_BODY)
                        && b.box.levelsToHint(4) == 0);
        return kept;
    }

    private static void report(String name, List<Sample> samples) {
        StringBuilder line = new StringBuilder(name);
        for (String set : List.of("sh", "wc", "tr")) {
            for (double threshold : new double[] {0.4, 0.45, 0.5, 0.55}) {
                double p = 0, r = 0;
                int np = 0, nr = 0;
                double tp = 0, fp = 0, fn = 0;
                for (Sample s : samples) {
                    if (!s.truth.set().equals(set)) continue;
                    StringBuilder body = new StringBuilder();
                    for (Block block : choose(s, threshold))
                        body.append(block.text).append("\n\n");
                    if (set.equals("tr")) {
                        String text = body.toString().replaceAll("\\s+", " ");
                        for (String w : s.truth.texts("with")) {
                            if (text.contains(w.replaceAll("\\s+", " ").strip())) tp++;
                            else fn++;
                        }
                        for (String w : s.truth.texts("without"))
                            if (text.contains(w.replaceAll("\\s+", " ").strip())) fp++;
                        continue;
                    }
                    double[] score = BodyTruth.score(String.valueOf(s.truth.text("body")), body.toString());
                    if (score == null) continue;
                    if (!Double.isNaN(score[0])) {
                        p += score[0];
                        np++;
                    }
                    r += score[1];
                    nr++;
                }
                double f = set.equals("tr") ? 2 * tp / (2 * tp + fp + fn) : 2 * (p / np) * (r / nr) / (p / np + r / nr);
                line.append(String.format(java.util.Locale.ROOT, " %s@%.2f %.4f", set, threshold, f));
            }
        }
        System.out.println(line);
    }

    static Forest train(ForestTrainer trainer, List<Sample> samples, boolean second) {
        return Forest.read(lines(trainer, samples, second));
    }

    private static List<String> lines(ForestTrainer trainer, List<Sample> samples, boolean second) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Sample sample : samples) {
            float[][] own = second ? sample.second : sample.first;
            float scale = sample.truth.set().equals("sh")
                    ? 2f
                    : sample.truth.set().equals("mz") || sample.truth.set().equals("np") ? 0.5f : 1;
            for (int i = 0; i < own.length; i++) {
                // Of short texts that are not it, which are most of any page, every fifth speaks for five.
                boolean plenty = sample.gold.labels[i] == 0 && sample.page.blocks.get(i).words < 6;
                if (sample.gold.labels[i] >= 0 && (!plenty || i % 5 == 0)) {
                    rows.add(own[i]);
                    labels.add(sample.gold.labels[i]);
                    weights.add(sample.gold.weights[i] * scale * 40 * (plenty ? 5 : 1));
                }
            }
        }
        List<String> names = BodyFinder.names(second);
        float[][] values = new float[names.size()][rows.size()];
        IntStream.range(0, names.size()).parallel().forEach(f -> {
            for (int r = 0; r < rows.size(); r++) {
                values[f][r] = rows.get(r)[f];
            }
        });
        float[] label = new float[rows.size()];
        float[] weight = new float[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            label[r] = labels.get(r);
            weight[r] = weights.get(r);
        }
        return trainer.train(new ForestTrainer.Rows(names, values, label, weight));
    }

    private void write(List<Sample> samples, Path out, boolean quick) throws IOException {
        Files.createDirectories(out);
        for (double threshold : new double[] {0.4, 0.5, 0.6}) {
            predictions(samples, threshold, out.resolve("cv-" + threshold + ".json"));
        }
        errors(samples, out.resolve("errors.txt"));
        if (quick) {
            return;
        }
        Files.write(out.resolve("body.words"), counts.lines());
        Files.write(out.resolve("body-first.forest"), lines(firstTrainer(), samples, false));
        Files.write(out.resolve("body-second.forest"), lines(secondTrainer(), samples, true));
    }

    private static void errors(List<Sample> samples, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Sample sample : samples) {
            String gold = sample.truth.text("body");
            if (gold == null) {
                continue;
            }
            StringBuilder body = new StringBuilder();
            List<String> wrong = new ArrayList<>();
            for (Block block : sample.page.blocks) {
                int i = block.index;
                if (sample.last[i] > 0.5) {
                    body.append(block.text).append(' ');
                }
                if (sample.gold.labels[i] >= 0 && (sample.last[i] > 0.5) != (sample.gold.labels[i] > 0.5)) {
                    wrong.add(String.format(
                            java.util.Locale.ROOT,
                            "   %s %.2f %.2f [%s.%s] %s",
                            sample.last[i] > 0.5 ? "EXTRA" : "MISSED",
                            sample.guess[i],
                            sample.last[i],
                            block.tag(),
                            block.box.element.className(),
                            block.text.length() > 160
                                    ? block.text.substring(0, 160) + "... " + block.words
                                    : block.text));
                }
            }
            double[] score = BodyTruth.score(gold, body.toString());
            if (score != null) {
                lines.add(String.format(
                        java.util.Locale.ROOT,
                        "%s P %.3f R %.3f %s",
                        sample.truth.id(),
                        score[0],
                        score[1],
                        sample.truth.text("url")));
                lines.addAll(wrong);
            }
        }
        Files.write(file, lines);
    }

    private static void predictions(List<Sample> samples, double threshold, Path file) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Sample sample : samples) {
            StringBuilder body = new StringBuilder();
            for (Block block : sample.page.blocks) {
                if (sample.last[block.index] > threshold) {
                    body.append(body.isEmpty() ? "" : "\n\n").append(block.text);
                }
            }
            all.put(sample.truth.id(), Map.of("body", body.toString()));
        }
        Files.writeString(file, dateline.syntax.JsonText.of(all));
    }
}
