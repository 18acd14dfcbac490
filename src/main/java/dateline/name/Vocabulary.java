package dateline.name;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The words of all texts that one pair of models reads: to look at a word takes longer than to look it up, and most words of
 * a text were in others. Used by any number of threads.
 */
final class Vocabulary {
    /** The words that come first are mostly those that come often; others are looked at again each time. */
    private static final int MOST = 20_000;

    /**
     * A table with open addressing, by {@link Word#hash}. Threads write to it as they please: all that a word says is final, so
     * that none sees half of it, and one that another has written over is looked at again.
     */
    private final @Nullable Word[] table = new Word[4 * Integer.highestOneBit(MOST)];

    private final AtomicInteger size = new AtomicInteger();
    private final Word out = new Word();
    private final Lexicon lexicon;
    private final WordClasses classes;

    Vocabulary(Lexicon lexicon, WordClasses classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    /** The word that stands in a text from one place to before another. */
    Word word(String text, int from, int to) {
        int hash = Hash.of(text, from, to);
        int at = hash & table.length - 1;
        for (Word known = table[at]; known != null; known = table[at]) {
            if (known.hash == hash && known.is(text, from, to)) {
                return known;
            }
            at = at + 1 & table.length - 1;
        }
        Word word = new Word(text.substring(from, to), lexicon, classes);
        if (size.get() < MOST) {
            size.incrementAndGet();
            table[at] = word;
        }
        return word;
    }

    /** What stands before the first word of a sentence and behind the last. */
    Word out() {
        return out;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
