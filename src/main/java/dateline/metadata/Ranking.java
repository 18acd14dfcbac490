package dateline.metadata;

import dateline.learn.Forest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by what a learned forest thinks of them.
 *
 * @param scored the best first; of equals the one that came first
 */
record Ranking(List<Scored> scored) {
    /**
     * A candidate and its score.
     *
     * @param score log odds of being right
     */
    record Scored(Candidate candidate, double score) {}

    static Ranking of(List<Candidate> candidates, Forest forest) {
        return new Ranking(candidates.stream()
                .map(c -> new Scored(c, forest.score(c.features().values())))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList());
    }

    /** The best candidate, or null when even that is more likely wrong than the given log odds. */
    @Nullable
    Candidate best(double least) {
        return scored.isEmpty() || scored.get(0).score() < least
                ? null
                : scored.get(0).candidate();
    }

    /**
     * Of the spellings of one value the one that most places of the page have; of equals the better score.
     *
     * @param same what two spellings share
     */
    Candidate spelled(Candidate best, Function<String, String> same) {
        String key = same.apply(best.value());
        return scored.stream()
                .map(Scored::candidate)
                .filter(other -> same.apply(other.value()).equals(key))
                .max(Comparator.comparingInt(Ranking::places))
                .orElse(best);
    }

    private static int places(Candidate candidate) {
        return Evidence.origins(candidate.clues()).size();
    }

    /** Values of all but the chosen one, which is the best or none; the best first. */
    List<String> others(@Nullable Candidate chosen, int most) {
        return scored.stream()
                .skip(chosen == null ? 0 : 1)
                .map(Scored::candidate)
                .map(Candidate::value)
                .limit(most)
                .toList();
    }
}
