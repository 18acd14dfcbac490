package dateline.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a block of text between two removals.
 *
 * @param text the whole block: one line, words divided by single spaces
 * @param start of the passage in it
 * @param end of the passage in it
 * @param starts where sentences begin in the block
 * @param line whether the text has other blocks, so that this one stands on a line of its own
 * @param first whether it is the first block
 * @param last whether it is the last block
 */
record Passage(String text, int start, int end, Starts starts, boolean line, boolean first, boolean last) {
    Passage from(int place) {
        return new Passage(text, place, end, starts, line, first, last);
    }

    Passage until(int place) {
        return new Passage(text, start, place, starts, line, first, last);
    }

    /** Whether nothing of its block is missing. */
    boolean whole() {
        return start == 0 && end == text.length();
    }

    String words() {
        return text.substring(start, end);
    }

    /** Its sentences; the first and the last may be pieces of one. */
    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        for (int at = start; at < end; at = sentenceEnd(at)) {
            sentences.add(new Span(at, sentenceEnd(at)));
        }
        return sentences;
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
