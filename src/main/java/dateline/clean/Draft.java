package dateline.clean;

import java.util.Arrays;
import java.util.List;

/**
 * A text on its way, which knows of each of its characters where in the raw text it came from. Its blocks are divided by
 * line feeds.
 */
final class Draft {
    private final String text;
    private final int[] origins;

    private Draft(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    List<String> blocks() {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    /** Its beginning, without white space at the end. */
    Draft until(int end) {
        return end == text.length() ? this : new Draft(text.substring(0, end).stripTrailing(), origins);
    }

    /** Where the words of a stretch stand in the raw text, in UTF-16 units; what was removed inside is included. */
    Span origin(int start, int end) {
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** The raw text itself. */
    static Draft raw(String raw) {
        int[] origins = new int[raw.length()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = i;
        }
        return new Draft(raw, origins);
    }

    /** Writes a draft, character by character. */
    static final class Writer {
        private char[] text;
        private int[] origins;
        private int length;

        Writer(int capacity) {
            this.text = new char[Math.max(16, capacity)];
            this.origins = new int[Math.max(16, capacity)];
        }

        /** The last character; a line feed when there is none. */
        char last() {
            return length == 0 ? '\n' : text[length - 1];
        }

        /** A character and where in the raw text it comes from. */
        void add(char c, int origin) {
            grow(1);
            text[length] = c;
            origins[length++] = origin;
        }

        /** A stretch of another draft, without white space at its ends; after others in the line, behind a space. */
        void addWords(Draft from, int start, int end) {
            int first = start;
            int last = end;
            while (first < last && from.text.charAt(first) == ' ') {
                first++;
            }
            while (last > first && from.text.charAt(last - 1) == ' ') {
                last--;
            }
            boolean gap = last() != '\n' && !LinkSpace.at(from.text, Math.min(first, last - 1), end, last());
            if (first < last && gap) {
                add(' ', origins[length - 1]);
            }
            for (int i = first; i < last; i++) {
                char c = from.text.charAt(i);
                // What was removed may have left a mark alone.
                if (c != ' ' || !LinkSpace.at(from.text, i + 1, last, last())) {
                    add(c, from.origins[i]);
                }
            }
        }

        /** Ends a block; an empty one is none. */
        void endBlock() {
            if (last() != '\n') {
                add('\n', origins[length - 1]);
            }
        }

        private void grow(int more) {
            if (length + more > text.length) {
                int capacity = Math.max(length + more, 2 * text.length);
                text = Arrays.copyOf(text, capacity);
                origins = Arrays.copyOf(origins, capacity);
            }
        }

        Draft draft() {
            boolean ended = length > 0 && last() == '\n';
            return new Draft(new String(text, 0, ended ? length - 1 : length), origins);
        }
    }
}
