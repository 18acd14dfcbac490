package dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its sentences and tokens, which are numbered through from 0.
 *
 * <pre>
 * Prose.of("NATO's chiefs met. They agreed.")
 *   tokens     NATO|'s|chiefs|met|.|They|agreed|.
 *   sentences  0..5, 5..8
 * </pre>
 */
public final class Prose {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;

    /** Of each token; made when it is first asked for, since most readers look at few of them. */
    private final @Nullable String[] words;

    private Prose(String text, int[] starts, int[] ends, int[] sentences) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sentences = sentences;
        this.words = new String[starts.length];
    }

    /** Splits a text; paragraphs are parted by blank lines. */
    public static Prose of(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        return new Prose(text, tokenizer.starts(), tokenizer.ends(), tokenizer.sentences());
    }

    /** Sentences whose tokens somebody else has split; the text joins them with spaces, sentences with line ends. */
    public static Prose ofTokens(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (List<String> sentence : sentences) {
            firsts.add(starts.size());
            for (String token : sentence) {
                starts.add(text.length());
                text.append(token);
                ends.add(text.length());
                text.append(' ');
            }
            text.append('\n');
        }
        return new Prose(text.toString(), ints(starts), ints(ends), ints(firsts));
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many tokens. */
    public int size() {
        return starts.length;
    }

    /** A token's own words. */
    public String token(int i) {
        String word = words[i];
        if (word == null) {
            word = text.substring(starts[i], ends[i]);
            words[i] = word;
        }
        return word;
    }

    /** Where a token begins in the text. */
    public int start(int i) {
        return starts[i];
    }

    /** Behind the last UTF-16 unit of a token. */
    public int end(int i) {
        return ends[i];
    }

    /** How many sentences. */
    public int sentences() {
        return sentences.length;
    }

    /** The first token of a sentence. */
    public int first(int sentence) {
        return sentences[sentence];
    }

    /** Behind the last token of a sentence. */
    public int last(int sentence) {
        return sentence + 1 < sentences.length ? sentences[sentence + 1] : starts.length;
    }

    /** The sentence in which a token stands. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentences, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The place of a sentence in the text. */
    public Span sentence(int sentence) {
        return new Span(starts[first(sentence)], ends[last(sentence) - 1]);
    }

    /** The token that begins at or first after a place in the text; {@link #size()} when there is none. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a paragraph begins with a token: the text begins, or {@link #parts} stands before it. */
    public boolean opensParagraph(int token) {
        return token == 0 || parts(text, ends[token - 1], starts[token]);
    }

    /**
     * Whether two paragraphs meet between two places: at a blank line, and at a line end that closes a sentence before a
     * capital or a mark, since some set no blank lines.
     */
    public static boolean parts(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (lines != 1 || from == 0) {
            return lines > 1;
        }
        char before = text.charAt(from - 1);
        char after = text.charAt(to);
        return ".!?:\"\u201d\u2019)".indexOf(before) >= 0
                && (Character.isUpperCase(after) || Character.isDigit(after) || "\"\u201c\u2018'(".indexOf(after) >= 0);
    }
}
