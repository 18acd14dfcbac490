package dateline.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What speaks for and against the labels of a token, as numbers that the model has weights for. */
final class Features {
    private static final int OUT = 0x5bd1e995;

    private final Reading reading;
    private final WordClasses classes;
    private final @Nullable Memory memory;
    private final int[] counts = new int[Label.COUNT];
    private int[] found = new int[96];
    private int size;
    private int from;
    private int to;

    /** @param memory of the first sight, or null at first sight */
    Features(Reading reading, WordClasses classes, @Nullable Memory memory) {
        this.reading = reading;
        this.classes = classes;
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
        words(i);
        parts(i);
        shapes(i);
        lexicon(i);
        clusters(i);
        document(i);
        if (memory != null) {
            remembered(i, memory);
        }
        return size;
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

    private int lower(int i) {
        return i < from || i >= to ? OUT : reading.lowers[i];
    }

    private int shape(int i) {
        return i < from || i >= to ? OUT : reading.shapes[i];
    }

    private void words(int i) {
        add(1, 0);
        add(2, reading.words[i]);
        add(3, lower(i));
        add(4, lower(i - 1));
        add(5, lower(i + 1));
        add(6, lower(i - 2));
        add(7, lower(i + 2));
        add(8, lower(i - 1), lower(i));
        add(9, lower(i), lower(i + 1));
        add(10, lower(i - 2), lower(i - 1));
        add(11, lower(i + 1), lower(i + 2));
        add(12, lower(i - 1), lower(i + 1));
    }

    private void parts(int i) {
        String word = reading.lower[i];
        int length = word.length();
        for (int n = 1; n <= 4 && n < length; n++) {
            add(20 + n, Hash.of(word, length - n, length));
            if (n > 1) {
                add(25 + n, Hash.of(word, 0, n));
            }
        }
        if (i + 1 < to) {
            String next = reading.lower[i + 1];
            add(30, Hash.of(next, Math.max(0, next.length() - 3), next.length()));
        }
        if (i > from) {
            String before = reading.lower[i - 1];
            add(31, Hash.of(before, Math.max(0, before.length() - 3), before.length()));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            add(32, Hash.of(word, 0, hyphen));
            add(33, Hash.of(word, hyphen, length));
        }
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

    private int kinds(int i) {
        return i < from || i >= to ? OUT : reading.kinds[i];
    }

    private void lexicon(int i) {
        int look = (reading.first[i] ? 1 : 0) | (reading.capital[i] ? 2 : 0);
        add(60, reading.kinds[i], look);
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
            int own = cluster(level, i);
            int before = cluster(level, i - 1);
            int after = cluster(level, i + 1);
            add(template, own);
            add(template + 1, before);
            add(template + 2, after);
            add(template + 3, before, own);
            add(template + 4, own, after);
            add(template + 5, cluster(level, i - 2), before);
            add(template + 6, after, cluster(level, i + 2));
        }
    }

    private int cluster(int level, int i) {
        return i < from || i >= to ? OUT : classes.of(level, reading.lowers[i]);
    }

    private void document(int i) {
        if (reading.capital[i]) {
            int small = Math.min(reading.small[i], 2);
            int inner = Math.min(reading.inner[i], 3);
            add(100, small * 4 + inner, reading.first[i] ? 1 : 0);
        }
    }

    private void remembered(int i, Memory then) {
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
