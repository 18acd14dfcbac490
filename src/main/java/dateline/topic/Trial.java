package dateline.topic;

import java.util.Arrays;
import java.util.Comparator;

/** How the guesses for one topic did on examples that the model had not seen. */
final class Trial {
    private record Outcome(double margin, boolean right) {}

    private final Outcome[] outcomes;
    private final int all;

    /**
     * The outcomes.
     *
     * @param margins of all examples
     * @param right which of them have the topic
     */
    Trial(double[] margins, boolean[] right) {
        outcomes = new Outcome[margins.length];
        int count = 0;
        for (int i = 0; i < margins.length; i++) {
            outcomes[i] = new Outcome(margins[i], right[i]);
            count += right[i] ? 1 : 0;
        }
        all = count;
        Arrays.sort(outcomes, Comparator.comparingDouble((Outcome outcome) -> -outcome.margin));
    }

    /**
     * The lowest margin from which on at least such a share of the guesses was right; infinite when there is none. One
     * guess more and one wrong are assumed, so that two lucky ones are no certainty.
     */
    double threshold(double confidence) {
        double least = Double.POSITIVE_INFINITY;
        int hits = 0;
        for (int i = 0; i < outcomes.length; i++) {
            hits += outcomes[i].right ? 1 : 0;
            boolean last = i + 1 == outcomes.length || outcomes[i + 1].margin < outcomes[i].margin;
            if (last && hits / (i + 2.0) >= confidence) {
                least = outcomes[i].margin;
            }
        }
        return least;
    }

    /** The margin at which F1 is best. */
    double balance() {
        double best = 0;
        double margin = 0;
        int hits = 0;
        for (int i = 0; i < outcomes.length; i++) {
            hits += outcomes[i].right ? 1 : 0;
            double f = 2.0 * hits / (i + 1 + all);
            if (f > best) {
                best = f;
                double next = i + 1 == outcomes.length ? outcomes[i].margin : outcomes[i + 1].margin;
                margin = (outcomes[i].margin + next) / 2;
            }
        }
        return margin;
    }
}
