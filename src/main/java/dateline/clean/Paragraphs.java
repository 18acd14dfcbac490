package dateline.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rebuilds the paragraphs of a text without line breaks the way news is set: a sentence is a paragraph, unless a quotation
 * goes on, the same speaker goes on, or a sentence is too short to stand alone.
 */
final class Paragraphs {
    private static final int SHORT = 40;
    private static final int MOST_SENTENCES = 8;

    private static final Pattern SPEAKER_AT_END = Pattern.compile(
            "[\"\u201d] [^\"\u201c\u201d]{0,120}\\b(?:said|says|added|told|wrote|explained|continued|noted|asked|recalled|insisted|warned)\\b[^\"\u201c\u201d]{0,120}$");

    private Paragraphs() {}

    /** The sentences grouped; within a group they stand in order. */
    static List<List<Span>> of(String text, List<Span> sentences) {
        List<List<Span>> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        boolean quoted = false;
        for (Span sentence : sentences) {
            String words = sentence.of(text).strip();
            if (!open.isEmpty() && !goesOn(text, open, words, quoted)) {
                paragraphs.add(open);
                open = new ArrayList<>();
                quoted = false;
            }
            open.add(sentence);
            quoted = quoted(words, quoted);
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static boolean goesOn(String text, List<Span> open, String words, boolean quoted) {
        String before = open.get(open.size() - 1).of(text).strip();
        if (open.size() >= MOST_SENTENCES || !ended(before)) {
            return false;
        }
        boolean speaker = opens(words) && SPEAKER_AT_END.matcher(tail(before)).find();
        boolean small = words.length() < SHORT || (open.size() == 1 && before.length() < SHORT);
        return quoted || speaker || Character.isLowerCase(words.charAt(0)) || (small && !opens(words));
    }

    private static boolean opens(String words) {
        return words.charAt(0) == '"' || words.charAt(0) == '\u201c';
    }

    private static boolean ended(String words) {
        return ".!?\u2026\"\u201d\u2019')".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 300));
    }

    /** Whether a quotation is open after these words. */
    private static boolean quoted(String words, boolean before) {
        boolean open = before;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            open = c == '"' ? !open : c == '\u201c' || (c != '\u201d' && open);
        }
        return open;
    }
}
