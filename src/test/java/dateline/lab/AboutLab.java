package dateline.lab;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.lab.ForestTrainer.Rows;
import dateline.learn.Forest;
import dateline.metadata.AboutSamples;
import dateline.metadata.AboutSamples.Asked;
import dateline.metadata.AboutSamples.Option;
import dateline.metadata.AboutSamples.Sample;
import dateline.metadata.PageAbout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/** Trains the forests of page metadata, and measures them; see the readme in {@code lab}. */
final class AboutLab {
    private static final int FOLDS = 10;

    /** Time of the processor, which other work on the machine does not lengthen. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Map<Asked, Double> LEAST = AboutSamples.leasts();

    private static final ForestTrainer TRAINER = new ForestTrainer(200, 4, 0.06, 1, 1, 0.8, 0.3);

    private AboutLab() {}

    /**
     * {@code train DATA FOREST_DIR PREDICTIONS}: forests for the jar, and predictions for each page by forests that saw
     * no page of its host. {@code score DATA PREDICTIONS}: predictions by the forests in the jar. {@code speed DATA}: time
     * a page, beside that of the parser.
     */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[1]);
        if (args[0].equals("train")) {
            train(data, Path.of(args[2]), Path.of(args[3]));
        } else if (args[0].equals("score")) {
            score(data, Path.of(args[2]));
        } else {
            speed(data);
        }
    }

    private static void train(Path data, Path forests, Path predictions) throws IOException {
        List<Sample> samples = AboutSamples.of(Truth.read(data));
        Map<String, Map<Asked, String>> answers = new TreeMap<>();
        for (Asked asked : Asked.values()) {
            List<Tried> tried = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                List<String> lines = train(
                        samples.stream().filter(s -> fold(s.truth()) != held).toList(), asked);
                Forest forest = Forest.read(lines);
                samples.stream().filter(s -> fold(s.truth()) == held).forEach(s -> {
                    String answer = answer(s, asked, forest);
                    answers.computeIfAbsent(s.truth().id(), id -> new TreeMap<>())
                            .put(asked, answer);
                    tried.add(tried(s, asked, forest));
                    tell(s, asked, answer, forest);
                });
            }
            thresholds(asked, tried);
            String name = asked.name().toLowerCase(Locale.ROOT) + ".forest";
            Files.write(forests.resolve(name), train(samples, asked));
        }
        write(predictions, answers);
    }

    /** All pages of a host are in one fold, so that figures hold for sites that were never seen. */
    private static int fold(Truth truth) {
        return Math.floorMod(truth.host().hashCode() * 31, FOLDS);
    }

    private static String answer(Sample sample, Asked asked, Forest forest) {
        String best = "";
        double most = LEAST.getOrDefault(asked, 0.0);
        for (Option option : sample.asked(asked)) {
            double score = forest.score(option.features());
            if (score > most) {
                most = score;
                best = option.value();
            }
        }
        return best;
    }

    /** The best answer to a question, whatever its score. */
    private record Tried(String set, boolean exists, double score, boolean right) {}

    private static Tried tried(Sample sample, Asked asked, Forest forest) {
        String truth = AboutSamples.right(sample.truth(), asked);
        double most = Double.NEGATIVE_INFINITY;
        String best = "";
        for (Option option : sample.asked(asked)) {
            double score = forest.score(option.features());
            if (score > most) {
                most = score;
                best = option.value();
            }
        }
        boolean known = truth != null && !truth.isEmpty();
        return new Tried(
                truth == null ? "" : sample.truth().set(),
                known,
                most,
                truth != null && known && AboutJudge.right(asked, truth, best) >= 0.9);
    }

    /** What each threshold would give: the share of right answers, and of answers where there is none. */
    private static void thresholds(Asked asked, List<Tried> tried) {
        for (String set : List.of("wc", "tr")) {
            for (double least = -3; least < 1; least += 0.25) {
                double from = least;
                List<Tried> of = tried.stream().filter(t -> t.set().equals(set)).toList();
                double right = share(of, t -> t.exists(), t -> t.right() && t.score() > from);
                double wrong = share(of, t -> !t.exists(), t -> t.score() > from);
                System.out.printf(
                        Locale.ROOT,
                        "%s %s from %.2f: right %.3f, without truth %.3f%n",
                        asked,
                        set,
                        least,
                        right,
                        wrong);
            }
        }
    }

    private static double share(List<Tried> all, Predicate<Tried> of, Predicate<Tried> are) {
        return (double) all.stream().filter(of).filter(are).count()
                / Math.max(1, all.stream().filter(of).count());
    }

    private static void tell(Sample sample, Asked asked, String answer, Forest forest) {
        String truth = AboutSamples.right(sample.truth(), asked);
        if (truth == null || (truth.isEmpty() ? answer.isEmpty() : AboutJudge.right(asked, truth, answer) >= 0.9)) {
            return;
        }
        System.out.println(
                asked + " " + sample.truth().id() + " [" + truth + "] <- [" + answer.replace('\n', '&') + "]");
        sample.asked(asked).stream()
                .sorted((a, b) -> Double.compare(forest.score(b.features()), forest.score(a.features())))
                .limit(6)
                .forEach(o -> System.out.printf(Locale.ROOT, "      %6.2f %s%n", forest.score(o.features()), o));
    }

    private static List<String> train(List<Sample> samples, Asked asked) {
        List<float[]> values = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        List<String> names = List.of();
        for (Sample sample : samples) {
            String truth = AboutSamples.right(sample.truth(), asked);
            List<Option> options = sample.asked(asked);
            if (truth != null && (!truth.isEmpty() || asked != Asked.TITLE)) {
                for (Option option : options) {
                    names = option.names();
                    values.add(option.features());
                    labels.add((float) AboutJudge.right(asked, truth, option.value()));
                    weights.add(1f);
                }
            }
        }
        float[][] columns = new float[names.size()][values.size()];
        for (int r = 0; r < values.size(); r++) {
            for (int f = 0; f < names.size(); f++) {
                columns[f][r] = values.get(r)[f];
            }
        }
        Rows rows = new Rows(names, columns, floats(labels), floats(weights));
        return TRAINER.train(rows);
    }

    private static float[] floats(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private static void score(Path data, Path predictions) throws IOException {
        Map<String, Map<Asked, String>> answers = new TreeMap<>();
        for (Truth truth : Truth.read(data)) {
            PageAbout about = AboutSamples.answer(truth, AboutSamples.page(truth));
            answers.put(
                    truth.id(),
                    Map.of(
                            Asked.TITLE, about.title() == null ? "" : about.title(),
                            Asked.DATE, about.published() == null ? "" : about.published(),
                            Asked.AUTHOR, String.join("\n", about.authors())));
        }
        write(predictions, answers);
    }

    private static void speed(Path data) throws IOException {
        List<Truth> truths = Truth.read(data);
        for (int round = 0; round < 4; round++) {
            long parsing = 0;
            long finding = 0;
            for (Truth truth : truths) {
                long start = CPU.getCurrentThreadCpuTime();
                Document page = AboutSamples.page(truth);
                long parsed = CPU.getCurrentThreadCpuTime();
                AboutSamples.answer(truth, page);
                parsing += parsed - start;
                finding += CPU.getCurrentThreadCpuTime() - parsed;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d pages: parsed in %.2f ms, read in %.2f ms each%n",
                    truths.size(),
                    parsing / 1e6 / truths.size(),
                    finding / 1e6 / truths.size());
        }
    }

    private static void write(Path file, Map<String, Map<Asked, String>> answers) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(file.toFile(), com.fasterxml.jackson.core.JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (Map.Entry<String, Map<Asked, String>> page : answers.entrySet()) {
                json.writeObjectFieldStart(page.getKey());
                for (Map.Entry<Asked, String> answer : page.getValue().entrySet()) {
                    String value = answer.getValue();
                    json.writeFieldName(answer.getKey().name().toLowerCase(Locale.ROOT));
                    if (value.isEmpty()) {
                        json.writeNull();
                    } else {
                        json.writeString(value.replace("\n", "; "));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }
}
