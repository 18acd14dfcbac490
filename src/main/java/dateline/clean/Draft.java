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

    /** Where the words of a stretch stand in the raw text, in UTF-16 units; what was removed inside is included. */
    Span origin(int start, int end) {
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** Writes a draft, character by character. */
    static final class Writer {
        private final StringBuilder text;
        private int[] origins;

        Writer(int capacity) {
            this.text = new StringBuilder(capacity);
            this.origins = new int[Math.max(16, capacity)];
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** A character and where in the raw text it comes from. */
        void add(char c, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length);
            }
            origins[text.length()] = origin;
            text.append(c);
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
            if (first < last && last() != '\n') {
                add(' ', origins[text.length() - 1]);
            }
            for (int i = first; i < last; i++) {
                add(from.text.charAt(i), from.origins[i]);
            }
        }

        /** Ends a block; an empty one is none. */
        void endBlock() {
            if (last() != '\n') {
                add('\n', origins[text.length() - 1]);
            }
        }

        Draft draft() {
            boolean ended = !text.isEmpty() && last() == '\n';
            String all = ended ? text.substring(0, text.length() - 1) : text.toString();
            return new Draft(all, origins);
        }
    }
}
