package dateline.name;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as it is plain to see, wherever it stands, as numbers. */
final class Word {
    private static final int NOTHING = 0x5bd1e995;

    /** As it is spelled. */
    final String text;

    /** In small letters. */
    final String lower;

    /** {@link Hash#of} the word. */
    final int hash;

    /** {@link Hash#of} the word in small letters. */
    final int lowerHash;

    /** {@link Hash#of} its {@link Shape}. */
    final int shape;

    /** {@link Hash#phrase} of the word alone. */
    final long phrase;

    /** {@link Lexicon#entry} of the word alone. */
    final int entry;

    /** What the lexicon says of the word alone, see {@link Kind#bit}. */
    final int kinds;

    final boolean capital;
    final boolean shouts;

    /** Its {@link WordClasses} for each level. */
    private final int[] classes;

    /**
     * What the models say of it, by the place from which it is looked at; made when it is first asked for. Two threads may make
     * the same, and one see late what the other made, but none sees half of it: it is reached by a final field alone.
     */
    private final @Nullable Said[] said = new Said[Features.SEEN];

    Word(String word, Lexicon lexicon, WordClasses known) {
        text = word;
        lower = word.toLowerCase(Locale.ROOT);
        hash = Hash.of(word);
        lowerHash = Hash.of(lower);
        shape = Hash.of(Shape.of(word));
        capital = Shape.capital(word);
        shouts = Shape.shouts(word);
        phrase = Hash.phrase(0, word);
        entry = lexicon.entry(phrase);
        kinds = (entry & ~Lexicon.LEADS) | (capital ? lexicon.bits(lower) & Kind.COMMON.bit() : 0);
        classes = new int[WordClasses.LEVELS];
        for (int level = 0; level < classes.length; level++) {
            classes[level] = known.of(level, lowerHash);
        }
    }

    /** What stands before the first word of a sentence and behind the last. */
    Word() {
        text = "";
        lower = "";
        hash = NOTHING;
        lowerHash = NOTHING;
        shape = NOTHING;
        phrase = 0;
        entry = 0;
        kinds = NOTHING;
        capital = false;
        shouts = false;
        classes = new int[WordClasses.LEVELS];
        Arrays.fill(classes, NOTHING);
    }

    /** Whether it is what stands in a text from one place to before another. */
    boolean is(String other, int from, int to) {
        return text.length() == to - from && other.startsWith(text, from);
    }

    int inClass(int level) {
        return classes[level];
    }

    /** What was {@link #keep}t; null when nothing was. */
    short @Nullable [] said(int seen) {
        Said kept = said[seen];
        return kept == null ? null : kept.sums;
    }

    void keep(int seen, short[] sums) {
        said[seen] = new Said(sums);
    }

    /** For each sum of {@link Weights}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Said(short[] sums) {}
}
