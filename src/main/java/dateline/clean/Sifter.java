package dateline.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks all rules about one block of text. */
final class Sifter {
    private static final Triggers TRIGGERS = new Triggers(CleaningRules.ALL);

    /** What a removal leaves at its edges and nobody misses. */
    private static final String EDGES = " .,;|\u2022\u00b7";

    private Sifter() {}

    /** A stretch of a block, and the rule that removes it. */
    record Cut(Span span, Rule rule) {}

    /**
     * What rules make of a block.
     *
     * @param kept what stays, in order
     * @param cuts what goes, in no order
     */
    record Sifted(List<Span> kept, List<Cut> cuts) {}

    /**
     * Sifts one block.
     *
     * @param text one line, words divided by single spaces
     */
    static Sifted sift(String text, Passage.Position position) {
        Starts starts = Starts.rough(text);
        List<@Nullable BitSet> wanted = TRIGGERS.in(text, starts);
        List<Passage> rest = List.of(new Passage(text, 0, text.length(), starts, null, position));
        List<Cut> cuts = new ArrayList<>();
        for (int rule = 0; rule < wanted.size() && !rest.isEmpty(); rule++) {
            BitSet sentences = wanted.get(rule);
            if (sentences != null || TRIGGERS.always(rule)) {
                rest = ask(CleaningRules.ALL.get(rule), sentences, rest, cuts);
            }
        }
        return new Sifted(
                rest.stream()
                        .map(passage -> new Span(passage.start(), passage.end()))
                        .toList(),
                cuts);
    }

    private static List<Passage> ask(Rule rule, @Nullable BitSet sentences, List<Passage> passages, List<Cut> cuts) {
        List<Passage> rest = new ArrayList<>();
        for (Passage all : passages) {
            Passage passage = all.wanting(sentences);
            Span claim = rule.claim(passage);
            if (claim == null) {
                rest.add(passage);
            } else {
                divide(rule, claim, passage, rest, cuts);
            }
        }
        return rest;
    }

    private static void divide(Rule rule, Span first, Passage passage, List<Passage> rest, List<Cut> cuts) {
        Passage left = passage;
        for (Span claim = first; claim != null; claim = left.start() < left.end() ? rule.claim(left) : null) {
            int edge = edge(left, claim.end());
            add(rest, left.until(claim.start()), rule, cuts);
            cuts.add(new Cut(new Span(claim.start(), edge), rule));
            left = left.from(edge);
        }
        add(rest, left, rule, cuts);
    }

    /** Marks that are left between removals go with them. */
    private static void add(List<Passage> rest, Passage passage, Rule rule, List<Cut> cuts) {
        String words = passage.words();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            rest.add(passage);
        } else if (!words.isBlank()) {
            cuts.add(new Cut(new Span(passage.start(), passage.end()), rule));
        }
    }

    private static int edge(Passage passage, int from) {
        int at = from;
        while (at < passage.end() && EDGES.indexOf(passage.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
