package dateline.topic;

import dateline.learn.LinearTrainer;
import dateline.learn.Row;
import dateline.story.Sketch;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Guesses topics, one against all others, after T. Joachims, "Text categorization with support vector machines", 1998. How
 * far a guess can be trusted is measured while learning, on thirds of the examples that the rest was learned without.
 */
public final class TopicModel {
    /** Knows no topic. */
    public static final TopicModel NONE = new TopicModel(new Features(new int[0], new float[0]), List.of());

    /** Fewer examples teach what they are about by chance. */
    public static final int LEAST_EXAMPLES = 10;

    private static final int FOLDS = 3;

    /** More speaks for a topic than against it above this margin. */
    private static final double EVEN = 0.001;

    /** One topic. */
    private static final class Line {
        private final String topic;
        private final float[] weights;
        /** Margin from which it is guessed. */
        private final double threshold;

        Line(String topic, float[] weights, double threshold) {
            this.topic = topic;
            this.weights = weights;
            this.threshold = threshold;
        }
    }

    private final Features features;
    private final List<Line> lines;

    private TopicModel(Features features, List<Line> lines) {
        this.features = features;
        this.lines = lines;
    }

    /**
     * Learns.
     *
     * @param confidence share of the guesses for a topic that must be right, above 0 and below 1
     */
    public static TopicModel learn(List<Example> examples, double confidence) {
        // A text without any known word is at 0.
        return learn(examples, (Trial trial) -> Math.max(EVEN, trial.threshold(confidence)));
    }

    static TopicModel learn(List<Example> examples, ToDoubleFunction<Trial> threshold) {
        Features features = Features.of(examples.stream().map(Example::sketch).toList());
        List<Row> rows =
                examples.stream().map(example -> features.row(example.sketch())).toList();
        LinearTrainer trainer = new LinearTrainer(rows, features.count());
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        List<String> topics = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_EXAMPLES && entry.getValue() < examples.size())
                .map(Map.Entry::getKey)
                .toList();
        List<Line> lines = IntStream.range(0, topics.size())
                .parallel()
                .mapToObj(i -> line(topics.get(i), examples, rows, trainer, threshold))
                .filter(line -> line.threshold < Double.POSITIVE_INFINITY)
                .toList();
        return new TopicModel(features, lines);
    }

    private static Line line(
            String topic,
            List<Example> examples,
            List<Row> rows,
            LinearTrainer trainer,
            ToDoubleFunction<Trial> threshold) {
        double[] margins = new double[rows.size()];
        boolean[] right = new boolean[rows.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = examples.get(i).topics().contains(topic);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            float[] weights = trainer.train(i -> right[i], i -> i % FOLDS != own);
            for (int i = fold; i < rows.size(); i += FOLDS) {
                margins[i] = rows.get(i).dot(weights);
            }
        }
        double least = threshold.applyAsDouble(new Trial(margins, right));
        return new Line(topic, trainer.train(i -> right[i], i -> true), least);
    }

    /** The topics that a text seems to have, the surest first. */
    public List<String> topics(Sketch sketch) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Row row = features.row(sketch);
        Map<Double, List<String>> found = new TreeMap<>();
        for (Line line : lines) {
            double above = row.dot(line.weights) - line.threshold;
            if (above >= 0) {
                found.computeIfAbsent(-above, a -> new ArrayList<>()).add(line.topic);
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.count());
        for (int i = 0; i < features.count(); i++) {
            out.writeInt(features.terms()[i]);
            out.writeFloat(features.rarities()[i]);
        }
        out.writeInt(lines.size());
        for (Line line : lines) {
            out.writeUTF(line.topic);
            out.writeDouble(line.threshold);
            for (float weight : line.weights) {
                out.writeFloat(weight);
            }
        }
    }

    static TopicModel read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("damaged");
        }
        int[] terms = new int[count];
        float[] rarities = new float[count];
        for (int i = 0; i < count; i++) {
            terms[i] = in.readInt();
            rarities[i] = in.readFloat();
        }
        List<Line> lines = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            String topic = in.readUTF();
            double threshold = in.readDouble();
            float[] weights = new float[count];
            for (int i = 0; i < count; i++) {
                weights[i] = in.readFloat();
            }
            lines.add(new Line(topic, weights, threshold));
        }
        return new TopicModel(new Features(terms, rarities), lines);
    }
}
