package dateline.clean;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headline of another article in capitals, glued between two sentences.
 *
 * <pre>... he said. MAYOR SAYS BRIDGE WILL OPEN IN SPRING NATO leaders meet ... -> MAYOR SAYS BRIDGE WILL OPEN IN SPRING</pre>
 *
 * A line of its own is a subheading and stays.
 */
final class CapsPromotion implements Rule {
    private static final int LEAST_WORDS = 5;
    private static final int LEAST_WORDS_OF_A_CALL = 3;
    private static final int LEAST_WORDS_OF_A_QUESTION = 9;
    private static final int MOST_WORDS = 40;

    /** Names in capitals with which sentences begin. */
    private static final Set<String> ACRONYMS = Set.of(
            "NATO", "US", "U.S.", "UN", "U.N.", "EU", "UK", "U.K.", "FBI", "CIA", "NASA", "WHO", "FDA", "CDC", "DHS",
            "ICE", "IRS", "DOJ", "NYPD", "LAPD", "SEC", "FCC", "FEMA", "EPA", "NSA", "IAEA", "IMF", "OPEC", "ISIS",
            "GOP", "IDF", "MI5", "MI6", "BBC", "CNN", "NBA", "NFL", "MLB", "NHL", "FIFA", "UEFA", "UNESCO", "UNICEF",
            "AP", "PM");

    /** After these a name belongs to what goes before. */
    private static final Set<String> LINKS = Set.of(
            "THE", "A", "AN", "OF", "IN", "ON", "AT", "TO", "FROM", "WITH", "AND", "BY", "FOR", "AS", "OR", "VS", "VS.",
            "INTO", "OVER", "AGAINST", "&", "NEAR", "LEAVES", "JOINS", "LEAVE", "JOIN");

    private static final Set<String> CALLS =
            Set.of("CLICK", "GET", "WATCH", "READ", "SEE", "SIGN", "SUBSCRIBE", "DOWNLOAD", "LISTEN", "JOIN", "FOLLOW");

    private static final Set<String> DOTTED =
            Set.of("VS.", "ST.", "DR.", "MR.", "MRS.", "MS.", "JR.", "SR.", "NO.", "LT.");

    @Override
    public String name() {
        return "caps-promotion";
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        if (passage.line()) {
            return null;
        }
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            int from = behindCredit(passage, at);
            Span run = starts(passage, from) ? run(passage, from) : null;
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        if (!CALLS.contains(words.substring(0, wordEnd(words, 0, words.length())))) {
            lessons.related(words);
        }
    }

    /** The credit of a picture in parentheses may stand before the first capital. */
    private static int behindCredit(Passage passage, int start) {
        String text = passage.text();
        int close = text.charAt(start) == '(' ? Credit.close(text, start, passage.end()) : -1;
        return close > 0 && close + 2 < passage.end() && text.charAt(close + 1) == ' ' ? close + 2 : start;
    }

    /** Whether the first word can be one of capitals; the answer is "no" for almost every sentence. */
    private static boolean starts(Passage passage, int at) {
        String text = passage.text();
        return at + 1 < passage.end() && text.charAt(at + 1) > ' ' && !Character.isLowerCase(text.charAt(at + 1));
    }

    private static @Nullable Span run(Passage passage, int start) {
        String text = passage.text();
        int words = 0;
        int tokens = 0;
        int last = start;
        int beforeLast = start;
        int at = start;
        int limit = passage.end();
        while (at < limit && words <= MOST_WORDS && tokens++ < 2 * MOST_WORDS) {
            int end = wordEnd(text, at, limit);
            String word = text.substring(at, end);
            if (!capitals(word)) {
                break;
            }
            if (word.endsWith(".") && !initials(word) && !DOTTED.contains(word)) {
                return null;
            }
            words += letters(word) > 1 ? 1 : 0;
            beforeLast = last;
            last = at;
            at = Math.min(limit, end + 1);
        }
        if (words < least(text, start, limit)) {
            return null;
        }
        int end = end(text, at, limit, last, beforeLast);
        int counted = end < at ? words - 1 : words;
        return enough(text, start, end, counted) && !(start == 0 && end == text.length()) ? new Span(start, end) : null;
    }

    /** Where the headline ends when capitals end at {@code at}: the last of them may begin the next sentence. */
    private static int end(String text, int at, int limit, int last, int beforeLast) {
        if (at >= limit) {
            return limit;
        }
        String next = text.substring(at, wordEnd(text, at, limit));
        if (next.startsWith("\u2014") || next.startsWith("\u2013") || next.startsWith("-") || next.startsWith("(")) {
            return 0;
        }
        String word = text.substring(last, wordEnd(text, last, limit));
        if (Character.isLowerCase(next.charAt(0))) {
            return last;
        }
        String before = text.substring(beforeLast, wordEnd(text, beforeLast, limit));
        boolean begins = ACRONYMS.contains(word) && !LINKS.contains(before) && Glue.first(text, at, limit) != at;
        return begins ? last : at;
    }

    private static boolean enough(String text, int start, int end, int words) {
        if (end <= start) {
            return false;
        }
        char mark = text.substring(start, end)
                .strip()
                .charAt(text.substring(start, end).strip().length() - 1);
        int least = mark == '?' || mark == '!' ? LEAST_WORDS_OF_A_QUESTION : least(text, start, end);
        return words >= least && words <= MOST_WORDS && ":;,\u201d\"".indexOf(mark) < 0;
    }

    /** A call such as {@code GET OUR ALERTS} is known by its first word and may be short. */
    private static int least(String text, int start, int end) {
        return CALLS.contains(text.substring(start, wordEnd(text, start, end))) ? LEAST_WORDS_OF_A_CALL : LEAST_WORDS;
    }

    private static int wordEnd(String text, int from, int limit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space > limit ? limit : space;
    }

    /** Whether a word has no small letter and does not begin or end a quotation. */
    private static boolean capitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c) || c == '"' || c == '\u201c' || c == '\u201d') {
                return false;
            }
        }
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.startsWith("(");
    }

    private static boolean initials(String word) {
        return word.length() > 2 && word.charAt(1) == '.';
    }

    private static int letters(String word) {
        return (int) word.chars().filter(Character::isLetter).count();
    }
}
