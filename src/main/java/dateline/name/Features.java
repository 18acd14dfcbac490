package dateline.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What speaks for and against the labels of a token, as numbers that the model has weights for. */
final class Features {
    /** How many sights there are: the first, and the second that remembers it. */
    static final int SIGHTS = 2;

    /** How many places a word is looked at from, see {@link #OFFSETS}. */
    static final int SEEN = 5;

    private static final int OWN = 0;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int LONG_BEFORE = 3;
    private static final int LONG_AFTER = 4;

    /** How far from the token each place lies. */
    private static final int[] OFFSETS = {0, -1, 1, -2, 2};

    private final Reading reading;
    private final @Nullable Memory memory;
    private final int[] counts = new int[Label.COUNT];
    private int[] found = new int[96];
    private int size;
    private int from;
    private int to;

    /** @param memory of the first sight, or null at first sight */
    Features(Reading reading, @Nullable Memory memory) {
        this.reading = reading;
        this.memory = memory;
    }

    /** Looks at the tokens of one sentence from now on. */
    void sentence(int first, int last) {
        from = first;
        to = last;
    }

    /** Whether a token may be part of a name at all; others are outside without more ado. */
    boolean candidate(int i) {
        return reading.candidate[i];
    }

    /** The features of a token; valid until the next call. */
    int[] found() {
        return found;
    }

    /** Finds the features of a token, and tells how many. */
    int find(int i) {
        size = 0;
        for (int seen = 0; seen < SEEN; seen++) {
            alone(at(i + OFFSETS[seen]), seen);
        }
        together(i);
        remembered(i);
        return size;
    }

    /**
     * Adds up what both models say of the features of a token, but for what is remembered.
     *
     * @param sums see {@link Weights#SUMS}
     */
    void sum(int i, Weights weights, int[] sums) {
        for (int seen = 0; seen < SEEN; seen++) {
            short[] said = said(at(i + OFFSETS[seen]), seen, weights);
            for (int sum = 0; sum < sums.length; sum++) {
                sums[sum] += said[sum];
            }
        }
        size = 0;
        together(i);
        weights.sum(found, size, sums);
    }

    /** Adds what they say of what is remembered. */
    void recall(int i, Weights weights, int[] sums) {
        size = 0;
        remembered(i);
        weights.sum(found, size, sums);
    }

    /** What is said of the features of one word alone: the same in all texts. */
    private short[] said(Word word, int seen, Weights weights) {
        short[] known = word.said(seen);
        if (known != null) {
            return known;
        }
        size = 0;
        alone(word, seen);
        int[] sums = new int[Weights.SUMS];
        weights.sum(found, size, sums);
        short[] said = new short[sums.length];
        for (int sum = 0; sum < sums.length; sum++) {
            // Some dozen weights of one byte each.
            said[sum] = (short) sums[sum];
        }
        word.keep(seen, said);
        return said;
    }

    private void add(int template, int value) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = Hash.mix(template, value);
    }

    private void add(int template, int a, int b) {
        add(template, Hash.mix(a, b));
    }

    private Word at(int i) {
        return i < from || i >= to ? reading.out : reading.known[i];
    }

    private int lower(int i) {
        return at(i).lowerHash;
    }

    private int shape(int i) {
        return at(i).shape;
    }

    private int kinds(int i) {
        return at(i).kinds;
    }

    /** The features that are those of one word, seen from a place. */
    private void alone(Word word, int seen) {
        switch (seen) {
            case OWN -> {
                add(1, 0);
                add(2, word.hash);
                add(3, word.lowerHash);
                parts(word.lower);
            }
            case BEFORE -> {
                add(4, word.lowerHash);
                end(31, word);
            }
            case AFTER -> {
                add(5, word.lowerHash);
                end(30, word);
            }
            case LONG_BEFORE -> add(6, word.lowerHash);
            case LONG_AFTER -> add(7, word.lowerHash);
            default -> throw new IllegalArgumentException("no such place: " + seen);
        }
        for (int level = 0; level < WordClasses.LEVELS && seen <= AFTER; level++) {
            add(70 + 8 * level + seen, word.inClass(level));
        }
    }

    private void parts(String word) {
        int length = word.length();
        for (int n = 1; n <= 4 && n < length; n++) {
            add(20 + n, Hash.of(word, length - n, length));
            if (n > 1) {
                add(25 + n, Hash.of(word, 0, n));
            }
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            add(32, Hash.of(word, 0, hyphen));
            add(33, Hash.of(word, hyphen, length));
        }
    }

    private void end(int template, Word word) {
        if (word != reading.out) {
            add(template, Hash.of(word.lower, Math.max(0, word.lower.length() - 3), word.lower.length()));
        }
    }

    /** The features in which words stand together, or something else counts than the word. */
    private void together(int i) {
        words(i);
        shapes(i);
        lexicon(i);
        clusters(i);
        document(i);
    }

    private void words(int i) {
        add(8, lower(i - 1), lower(i));
        add(9, lower(i), lower(i + 1));
        add(10, lower(i - 2), lower(i - 1));
        add(11, lower(i + 1), lower(i + 2));
        add(12, lower(i - 1), lower(i + 1));
    }

    private void shapes(int i) {
        int look = (reading.first[i] ? 1 : 0) | (reading.loud[i] ? 2 : 0);
        add(40, shape(i), look);
        add(41, shape(i - 1), shape(i));
        add(42, shape(i), shape(i + 1));
        add(43, Hash.mix(shape(i - 1), shape(i)), shape(i + 1));
        add(44, shape(i - 2), Hash.mix(shape(i - 1), shape(i)));
        add(45, shape(i), Hash.mix(shape(i + 1), shape(i + 2)));
        add(46, lower(i - 1), shape(i));
        add(47, lower(i + 1), shape(i));
        add(48, Hash.mix(lower(i - 1), lower(i + 1)), shape(i));
        add(49, Math.min(reading.lower[i].length(), 8), look);
        if (reading.capital[i]) {
            capitals(i);
        }
    }

    /** The words at both ends of the run of capitals in which a token stands, and its place in the run. */
    private void capitals(int i) {
        int start = i;
        while (start > from && reading.capital[start - 1]) {
            start--;
        }
        int end = i + 1;
        while (end < to && reading.capital[end]) {
            end++;
        }
        int place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3);
        add(50, place);
        add(51, lower(start - 1), place);
        add(52, lower(end), place);
        add(53, lower(start), place);
        add(54, lower(end - 1), place);
        add(55, kinds(start), place);
        add(56, kinds(end - 1), place);
    }

    private void lexicon(int i) {
        int look = (reading.first[i] ? 1 : 0) | (reading.capital[i] ? 2 : 0);
        add(60, kinds(i), look);
        add(61, kinds(i - 1), kinds(i));
        add(62, kinds(i), kinds(i + 1));
        add(63, kinds(i - 1), look);
        add(64, kinds(i + 1), look);
        add(65, Hash.mix(kinds(i - 1), kinds(i)), kinds(i + 1));
        for (long rest = reading.phrases[i]; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            add(66, bit, look);
            add(67, bit, lower(i - 1));
            add(68, bit, lower(i + 1));
        }
        if (reading.phrases[i] != 0) {
            add(69, Long.hashCode(reading.phrases[i]), look);
        }
    }

    private void clusters(int i) {
        for (int level = 0; level < WordClasses.LEVELS; level++) {
            int template = 70 + 8 * level;
            int own = at(i).inClass(level);
            int before = at(i - 1).inClass(level);
            int after = at(i + 1).inClass(level);
            add(template + 3, before, own);
            add(template + 4, own, after);
            add(template + 5, at(i - 2).inClass(level), before);
            add(template + 6, after, at(i + 2).inClass(level));
        }
    }

    private void document(int i) {
        if (reading.capital[i]) {
            int small = Math.min(reading.small[i], 2);
            int inner = Math.min(reading.inner[i], 3);
            add(100, small * 4 + inner, reading.first[i] ? 1 : 0);
        }
    }

    private void remembered(int i) {
        Memory then = memory;
        if (then == null) {
            return;
        }
        int own = then.label(i);
        add(110, own);
        if (!reading.capital[i] || !then.others(i, counts)) {
            return;
        }
        int most = 0;
        int total = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            total += counts[label];
            most = counts[label] > counts[most] ? label : most;
            if (counts[label] > 0) {
                add(111, label, Math.min(counts[label], 2));
            }
        }
        int share = 4 * counts[most] / total;
        add(112, most, share);
        add(113, Hash.mix(most, share), own);
        int[] types = new int[4];
        for (int label = 0; label < Label.COUNT; label++) {
            types[label == 0 ? 0 : 1 + (label - 1) / Label.PLACES] += counts[label];
        }
        int type = 0;
        for (int t = 1; t < types.length; t++) {
            type = types[t] > types[type] ? t : type;
        }
        add(114, type, 4 * types[type] / total);
        add(115, Hash.mix(type, 4 * types[type] / total), Hash.mix(own, shape(i)));
    }
}
