package dateline.name;

import dateline.language.WordSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word as it is plain to see, wherever it stands, as numbers. */
final class Word {
    private static final int NOTHING = 0x5bd1e995;

    /** Not those that are names too: Will, May, So. */
    private static final Set<String> OPENERS = WordSet.of("""
            a about after all although among and are as at because before between both but by can could does during each
            every few for from had has have he how however if in is it its many most no nor not now of on only or she since
            some still such than that the their then there these they this those though through to under until was we were
            what when where whether which while who why with without would you your
            """);

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

    /** Whether it has digits, and no letters. */
    final boolean number;

    /** Whether it begins many sentences, and before small words and numbers stands in no name. */
    final boolean opener;

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
        number = Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isLetter);
        opener = capital && !shouts && OPENERS.contains(lower);
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
        number = false;
        opener = false;
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
