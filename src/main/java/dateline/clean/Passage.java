package dateline.clean;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a block of text between two removals.
 *
 * @param text the whole block: one line, words divided by single spaces
 * @param start of the passage in it
 * @param end of the passage in it
 * @param starts where sentences begin in the block
 * @param wanted the numbers of the sentences with a trigger of the rule that is asked; null for all
 * @param position of the block in its text
 */
record Passage(
        String text,
        int start,
        int end,
        Starts starts,
        @Nullable BitSet wanted,
        Position position) {
    /**
     * Where a block stands.
     *
     * @param line whether the text has other blocks, so that this one stands on a line of its own
     * @param first whether it is the first block
     * @param last whether it is the last block
     */
    record Position(boolean line, boolean first, boolean last) {}

    Passage from(int place) {
        return new Passage(text, place, end, starts, wanted, position);
    }

    Passage until(int place) {
        return new Passage(text, start, place, starts, wanted, position);
    }

    /** The same passage for a rule with other triggers. */
    Passage wanting(@Nullable BitSet sentences) {
        return new Passage(text, start, end, starts, sentences, position);
    }

    /** Whether nothing of its block is missing. */
    boolean whole() {
        return start == 0 && end == text.length();
    }

    /** Whether it is a line of its own in a text of several lines. */
    boolean line() {
        return position.line() && whole();
    }

    String words() {
        return text.substring(start, end);
    }

    /** The start of its first wanted sentence, or of what is left of it; the end of the passage when there is none. */
    int first() {
        return starts.wanted(start, end, wanted);
    }

    /** The start of the next wanted sentence; the end of the passage when there is none. */
    int next(int place) {
        return starts.wanted(sentenceEnd(place), end, wanted);
    }

    /** Where the sentence around a place ends: at the start of the next one, or with the passage. */
    int sentenceEnd(int place) {
        return starts.after(place, end);
    }

    /** Where the sentence around a place begins, but not before the passage. */
    int sentenceStart(int place) {
        return starts.before(place, start);
    }
}
