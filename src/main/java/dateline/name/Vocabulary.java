package dateline.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of all texts that one pair of models reads: to look at a word takes longer than to look it up, and most words of
 * a text were in others. Used by any number of threads.
 */
final class Vocabulary {
    /** The words that come first are mostly those that come often; others are looked at again each time. */
    private static final int MOST = 20_000;

    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final Word out = new Word();
    private final Lexicon lexicon;
    private final WordClasses classes;

    Vocabulary(Lexicon lexicon, WordClasses classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = new Word(text, lexicon, classes);
        if (words.size() < MOST) {
            words.put(text, word);
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
