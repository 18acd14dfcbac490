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
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Learns what main text looks like, and measures it on sites that were not learned from. */
final class BodyTraining {
    private static final int FOLDS = 5;

    private static final ForestTrainer FIRST = new ForestTrainer(120, 6, 0.12, 1.0, 2.0, 0.7, 0.5);
    private static final ForestTrainer SECOND = new ForestTrainer(300, 5, 0.05, 2.0, 5.0, 0.6, 0.4);

    /** Makes the words of an average page weigh about as much as leaves of a tree ask for. */
    private static final float SCALE = 40;

    /** Of short texts that are not main text, which are most of any page, one in so many speaks for all. */
    private static final int THINNED = 5;

    private static final int SHORT = 6;

    private final List<Truth> truths;
    private final WordCounts counts = new WordCounts();

    private BodyTraining(List<Truth> truths) {
        this.truths = truths;
    }

    /** One page as numbers, and what was guessed of it. */
    private static final class Sample {
        private final Truth truth;
        private final Layout page;
        private final BodyTruth gold;
        private final float[][] first;
        private float[][] second = {};
        private float[] likelihoods = {};

        Sample(Truth truth, Layout page) {
            this.truth = truth;
            this.page = page;
            gold = BodyTruth.of(truth, page.blocks);
            first = BodyFinder.firstRows(page);
        }

        int fold() {
            return Math.floorMod(truth.host().hashCode(), FOLDS);
        }

        float[][] rows(boolean again) {
            return again ? second : first;
        }

        String body() {
            StringBuilder body = new StringBuilder();
            BodyFinder.choose(page, likelihoods, BodyFinder.THRESHOLD)
                    .forEach(block -> body.append(block.text).append("\n\n"));
            return body.toString();
        }
    }

    /** Arguments: the folder of the data, and the folder for the models. */
    public static void main(String[] args) throws IOException {
        BodyTraining training = new BodyTraining(Truth.read(Path.of(args[0])));
        List<Sample> samples = training.samples();
        crossValidate(samples);
        for (String set : List.of("sh", "wc", "tr", "mz", "np")) {
            System.out.printf(Locale.ROOT, "%s %.4f%n", set, score(set, samples));
        }
        training.write(samples, Path.of(args[1]));
    }

    /** What a site's own pages say of its words is left out, as it is for a site that was never seen. */
    private List<Sample> samples() {
        // Counted in order: sums of fractions depend on it, and the same data must give the same bytes.
        truths.parallelStream().map(truth -> counted(truth)).forEachOrdered(counts::addAll);
        counts.close();
        return truths.parallelStream()
                .map(truth -> new Sample(truth, new Layout(parse(truth), word -> counts.weight(word, truth.host()))))
                .toList();
    }

    private static WordCounts counted(Truth truth) {
        List<Block> blocks = Segmenter.blocks(parse(truth), word -> 0);
        WordCounts own = new WordCounts();
        own.add(truth.host(), blocks, BodyTruth.of(truth, blocks));
        return own;
    }

    private static Document parse(Truth truth) {
        String url = truth.text("url");
        try (InputStream in = truth.open()) {
            return Jsoup.parse(in, null, url == null ? "" : url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void crossValidate(List<Sample> samples) {
        eachFold(samples, FIRST, false);
        samples.forEach(sample -> sample.second = BodyFinder.secondRows(sample.page, sample.first, sample.likelihoods));
        eachFold(samples, SECOND, true);
    }

    private static void eachFold(List<Sample> samples, ForestTrainer trainer, boolean again) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Sample> learned =
                    samples.stream().filter(sample -> sample.fold() != held).toList();
            Forest forest = Forest.read(lines(trainer, learned, again));
            samples.stream()
                    .filter(sample -> sample.fold() == held)
                    .forEach(sample -> sample.likelihoods = BodyFinder.guesses(forest, sample.rows(again)));
        }
    }

    private static List<String> lines(ForestTrainer trainer, List<Sample> samples, boolean again) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Sample sample : samples) {
            for (int i = 0; i < sample.page.blocks.size(); i++) {
                float label = sample.gold.labels[i];
                boolean plenty = label == 0 && sample.page.blocks.get(i).words < SHORT;
                if (label >= 0 && (!plenty || i % THINNED == 0)) {
                    rows.add(sample.rows(again)[i]);
                    labels.add(label);
                    weights.add(sample.gold.weights[i] * weight(sample.truth.set()) * SCALE * (plenty ? THINNED : 1));
                }
            }
        }
        List<String> names = BodyFinder.names(again);
        float[][] columns = new float[names.size()][rows.size()];
        IntStream.range(0, names.size()).parallel().forEach(f -> {
            for (int r = 0; r < rows.size(); r++) {
                columns[f][r] = rows.get(r)[f];
            }
        });
        return trainer.train(new ForestTrainer.Rows(names, columns, array(labels), array(weights)));
    }

    /** Pages that people marked by hand count more than those that another program marked. */
    private static float weight(String set) {
        return switch (set) {
            case "sh" -> 2;
            case "mz", "np" -> 0.5f;
            default -> 1;
        };
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    /** The F1 of a set as {@code score.py} counts it: of runs of words, or of marked segments where there are only these. */
    private static double score(String set, List<Sample> samples) {
        List<Sample> own = samples.stream()
                .filter(sample -> sample.truth.set().equals(set))
                .toList();
        return own.get(0).truth.text("body") == null ? segments(own) : runs(own);
    }

    private static double runs(List<Sample> samples) {
        List<double[]> scores = samples.parallelStream()
                .map(sample -> BodyTruth.score(String.valueOf(sample.truth.text("body")), sample.body()))
                .toList();
        double precision = scores.stream()
                .mapToDouble(score -> score[0])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        double recall = scores.stream()
                .mapToDouble(score -> score[1])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        return 2 * precision * recall / (precision + recall);
    }

    private static double segments(List<Sample> samples) {
        int found = 0;
        int missed = 0;
        int extra = 0;
        for (Sample sample : samples) {
            String body = BodyTruth.fold(sample.body());
            for (String segment : sample.truth.texts("with")) {
                boolean in = body.contains(BodyTruth.fold(segment));
                found += in ? 1 : 0;
                missed += in ? 0 : 1;
            }
            for (String segment : sample.truth.texts("without")) {
                extra += body.contains(BodyTruth.fold(segment)) ? 1 : 0;
            }
        }
        return 2.0 * found / (2 * found + extra + missed);
    }

    private void write(List<Sample> samples, Path out) throws IOException {
        Files.createDirectories(out);
        Files.write(out.resolve("body.words"), counts.lines());
        Files.write(out.resolve("body-first.forest"), lines(FIRST, samples, false));
        Files.write(out.resolve("body-second.forest"), lines(SECOND, samples, true));
    }
}
