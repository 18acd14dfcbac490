package dateline.clean;

import dateline.text.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headlines of other articles run together, each Word of Them with a Capital Letter; or one such headline in square
 * brackets.
 */
final class HeadlineRun implements Rule {
    private static final int LEAST_WORDS = 14;
    private static final int LEAST_CAPITALS = 9;
    private static final int LEAST_ALONE = 18;
    private static final int LEAST_LEFT = 12;
    private static final int MOST_WORDS = 80;

    private static final Pattern BRACKETS = Pattern.compile("\\[(?!\\p{Ll})[^\\[\\]\"\u201c]{12,120}]");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "with", "as", "and", "or", "vs", "vs.", "from",
            "is", "&", "-", "that");

    @Override
    public String name() {
        return "headline-run";
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            int end = passage.sentenceEnd(at);
            Matcher link = BRACKETS.matcher(passage.text()).region(at, end);
            if (passage.text().charAt(at) == '[' && link.lookingAt() && title(link.group())) {
                return new Span(at, link.end());
            }
            int stop = run(passage, at, end);
            if (stop > at) {
                return new Span(at, stop);
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        lessons.related(words.replaceAll("^\\[|]$", ""));
    }

    private static boolean title(String link) {
        String[] words = link.substring(1, link.length() - 1).strip().split(" ");
        long capitals = Arrays.stream(words).filter(HeadlineRun::capital).count();
        return words.length >= 3 && capitals * 4 >= words.length * 3L;
    }

    /** The end of the headlines that begin at a sentence, or -1. */
    private static int run(Passage passage, int start, int end) {
        String text = passage.text();
        int words = 0;
        int capitals = 0;
        int at = start;
        while (at < end && words <= MOST_WORDS) {
            int next = text.indexOf(' ', at);
            int wordEnd = next < 0 || next > end ? end : next;
            String word = text.substring(at, wordEnd);
            boolean capital = capital(word);
            if ((!capital && !SMALL.contains(word)) || word.endsWith(",") || word.endsWith(".")) {
                break;
            }
            words++;
            capitals += capital ? 1 : 0;
            at = wordEnd + 1;
        }
        boolean headlines = words >= LEAST_WORDS && capitals >= LEAST_CAPITALS && words <= MOST_WORDS;
        if (!headlines || at >= end) {
            boolean all =
                    passage.line() ? words >= LEAST_ALONE : !passage.position().line();
            return headlines && all ? end : -1;
        }
        int near = Math.min(end, at + 1);
        int glue = Glue.last(text, start, near);
        return glue < near && Words.count(text.substring(start, glue)) >= LEAST_LEFT ? glue : -1;
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }
}
