package dateline.story;

import dateline.text.Sentences;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sums up several texts on one event in sentences of theirs: those of the leads whose words most of the texts and their
 * headlines share, each after the other, words that were told counting less. After the sum of word weights of A. Nenkova
 * and L. Vanderwende, "The impact of frequency on summarization", 2005, with the number of texts in place of frequency.
 *
 * <pre>[("Ferry sinks", "A ferry sank. Nobody died."), ("Ferry lost", "The ferry sank at noon.")] -> "A ferry sank." [1]</pre>
 */
public final class Summarizer {
    /** Sentences of a text that may be taken; what happened stands at the top of news. */
    private static final int TOP = 6;

    /** Words of a sentence. */
    private static final int LEAST_WORDS = 8;

    private static final int MOST_WORDS = 60;

    /** A later sentence counts less: the fourth half as much as the first. */
    private static final double FADE = 0.3;

    /** A word of all headlines counts so many times more than one of all texts. */
    private static final double TITLE = 3;

    private static final double SHARED_BY = 1.5;

    /** What is left of the weight of a word that was told. */
    private static final double TOLD = 0.4;

    /** Short sentences are not better for being short. */
    private static final int STEADY = 6;

    /** A quotation alone tells little of what happened. */
    private static final double QUOTED = 0.7;

    /** Whom "he" means stands in the sentence before, which is not there. */
    private static final double DEPENDENT = 0.6;

    private static final Pattern OPENER =
            Pattern.compile("(?:He|She|It|They|But|And|That|This|These|His|Her|Their)\\b");

    /** Terms; more than a sentence of {@link #MOST_WORDS} has. */
    private static final int MOST_TERMS = 250;

    private final List<Text> texts;

    /** The numbers of all terms of the texts, in ascending order. */
    private final int[] terms;

    /** What each term weighs. */
    private final double[] weights;

    /** Whether each term was told. */
    private final boolean[] told;

    private final Set<String> taken = new HashSet<>();

    /** The candidates of each text, once they were asked for. */
    private final Map<Integer, List<Candidate>> candidates = new HashMap<>();

    /**
     * One of the texts.
     *
     * @param sketch of all of it
     * @param body without marks
     */
    public record Text(Sketch sketch, String body) {
        /** One that was not sketched before. */
        static Text of(String title, String body) {
            return new Text(Sketch.of(title + "\n\n" + body, title.length()), body);
        }
    }

    /**
     * A sentence, word for word.
     *
     * @param text number of the text that it is from
     */
    public record Line(int text, String sentence) {}

    /**
     * A sentence that may be taken.
     *
     * @param place which sentence of its text it is, from 0
     * @param terms the places of its terms among all that weigh anything
     * @param size how many terms it has altogether
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Candidate(int text, int place, String sentence, int[] terms, int size, int words, double style) {}

    private Summarizer(List<Text> texts, int[] terms, double[] weights) {
        this.texts = texts;
        this.terms = terms;
        this.weights = weights;
        this.told = new boolean[terms.length];
    }

    /** A summarizer of texts; it remembers what it told, and does not tell it again. */
    public static Summarizer of(List<Text> texts) {
        int[] terms = distinct(texts.stream()
                .flatMapToInt(text -> Arrays.stream(text.sketch().terms()))
                .toArray());
        int[] inTexts = new int[terms.length];
        int[] inTitles = new int[terms.length];
        for (Text text : texts) {
            Sketch sketch = text.sketch();
            for (int i = 0; i < sketch.terms().length; i++) {
                int place = Arrays.binarySearch(terms, sketch.terms()[i]);
                inTexts[place]++;
                inTitles[place] += (sketch.places()[i] & Sketch.TITLE) == 0 ? 0 : 1;
            }
        }
        double all = texts.size();
        double[] weights = new double[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(inTexts[i] / all, SHARED_BY) + TITLE * inTitles[i] / all;
        }
        return new Summarizer(List.copyOf(texts), terms, weights);
    }

    /** In ascending order, each once. */
    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || numbers[size - 1] != number) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    /**
     * The next sentences of some of the texts that tell most.
     *
     * @param from numbers of the texts to take from
     * @param words about so many altogether
     */
    public List<Line> next(List<Integer> from, int words) {
        List<Candidate> pool = new ArrayList<>();
        for (int text : from) {
            for (Candidate candidate : candidates.computeIfAbsent(text, this::candidates)) {
                if (!taken.contains(candidate.sentence)) {
                    pool.add(candidate);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        int length = 0;
        while (length < words * 3 / 4) {
            Candidate best = best(pool, lines.isEmpty() ? MOST_WORDS : words * 5 / 4 - length);
            if (best == null) {
                break;
            }
            // Others may have it word for word.
            pool.removeIf(candidate -> candidate.sentence.equals(best.sentence));
            taken.add(best.sentence);
            for (int term : best.terms) {
                told[term] = true;
            }
            length += best.words;
            lines.add(new Line(best.text, best.sentence));
        }
        return lines;
    }

    private List<Candidate> candidates(int text) {
        List<Candidate> candidates = new ArrayList<>();
        String body = texts.get(text).body();
        int[] starts = Sentences.starts(body, TOP + 1);
        for (int i = 0; i < Math.min(TOP, starts.length); i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : body.length();
            String sentence = body.substring(starts[i], end).strip();
            int words = Words.count(sentence);
            if (words >= LEAST_WORDS && words <= MOST_WORDS && whole(sentence)) {
                int[] own = distinct(Terms.of(sentence, MOST_TERMS).numbers());
                candidates.add(new Candidate(text, i, sentence, known(own), own.length, words, style(sentence)));
            }
        }
        return candidates;
    }

    private int[] known(int[] numbers) {
        return Arrays.stream(numbers)
                .map(number -> Arrays.binarySearch(terms, number))
                .filter(place -> place >= 0)
                .toArray();
    }

    private static double style(String sentence) {
        char first = sentence.charAt(0);
        if (first == '"' || first == '\u201c') {
            return QUOTED;
        }
        return OPENER.matcher(sentence).lookingAt() ? DEPENDENT : 1;
    }

    /** Not a heading, a caption or the first half of something. */
    private static boolean whole(String sentence) {
        return sentence.indexOf('\n') < 0 && ".!?\"\u201d".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    private @Nullable Candidate best(List<Candidate> pool, int room) {
        Candidate best = null;
        double most = 0;
        for (Candidate candidate : pool) {
            double worth = worth(candidate);
            if (candidate.words <= room && worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    private double worth(Candidate candidate) {
        double sum = 0;
        for (int term : candidate.terms) {
            sum += weights[term] * (told[term] ? TOLD : 1);
        }
        return candidate.style * sum / (candidate.size + STEADY) / (1 + FADE * candidate.place);
    }
}
