package dateline.story;

import dateline.language.WordSet;
import dateline.text.Stem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that can tell what it reports: stems, without the words that every text has. Each is told by its number;
 * all of a text are made without a string for any, since the texts of a whole archive are read so.
 *
 * <pre>Terms.of("Threatened threatens 1,500", 9).numbers() -> 2 times that of "threaten", that of "1500"</pre>
 */
final class Terms {
    private static final Set<String> EVERYWHERE =
            WordSet.of("a about after against also all among an and another any are as at"
                    + " be because been before being between both but by can could day days did do does down during each even"
                    + " every few first for from get go good had has have he her here him his how i if in into is it its just"
                    + " know last like made make many may me might more most much must my new no not now of off on one only"
                    + " or other our out over own people s said same say says see she should since so some still such t take"
                    + " than that the their them then there these they this those through time to told too two under until up"
                    + " us very was way we well were what when where which while who why will with without would year years"
                    + " yet you your");

    /** Letters of the longest of them. */
    private static final int SHORT =
            EVERYWHERE.stream().mapToInt(String::length).max().orElse(0);

    /** These words with open addressing, for a look at letters that are no string. */
    private static final @Nullable String[] TABLE = table(EVERYWHERE);

    private static final int ASCII = 0x80;

    /** Longer words are no words. */
    private static final int LONGEST = 40;

    /** Small letters where they were read. */
    private final char[] text;

    private int[] numbers;
    private int size;
    private int[] figures = {};

    private Terms(String text, int most) {
        this.text = text.toCharArray();
        this.numbers = new int[Math.min(most, this.text.length / 6 + 4)];
    }

    /** The first terms of a text. */
    static Terms of(String text, int most) {
        Terms terms = new Terms(text, most);
        terms.read(most);
        return terms;
    }

    /** Their numbers, in the order of the text. */
    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /** The numbers of those that are figures, but not years: as a rule, what headlines differ by. */
    int[] figures() {
        return figures;
    }

    private void read(int most) {
        int i = 0;
        while (i < text.length && size < most) {
            int end;
            if (Character.isDigit(text[i])) {
                end = numberEnd(i);
                figure(i, end);
            } else {
                end = wordEnd(i);
                if (end > i) {
                    word(i, end);
                }
            }
            i = Math.max(i + 1, end);
        }
    }

    private int wordEnd(int from) {
        char[] letters = text;
        int end = from;
        while (end < letters.length && isLetter(letters[end])) {
            end++;
        }
        return end;
    }

    /** A number keeps its points and loses its commas: 1,500 is 1500, 2.5 is 2.5. */
    private int numberEnd(int from) {
        int end = from;
        while (end < text.length
                && (Character.isDigit(text[end])
                        || ((text[end] == ',' || text[end] == '.')
                                && end + 1 < text.length
                                && Character.isDigit(text[end + 1])))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void figure(int from, int to) {
        if (to - from > LONGEST) {
            return;
        }
        int end = from;
        for (int i = from; i < to; i++) {
            if (text[i] != ',') {
                text[end++] = text[i];
            }
        }
        int number = number(text, from, end);
        add(number);
        if (!isYear(from, end)) {
            figures = Arrays.copyOf(figures, figures.length + 1);
            figures[figures.length - 1] = number;
        }
    }

    /** From 1900 to 2099. */
    private boolean isYear(int from, int to) {
        if (to - from != 4) {
            return false;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + (text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : Short.MAX_VALUE);
        }
        return value >= 1900 && value <= 2099;
    }

    private void word(int from, int to) {
        char[] letters = text;
        for (int i = from; i < to; i++) {
            if (letters[i] >= ASCII) {
                char[] lower = new String(text, from, to - from)
                        .toLowerCase(Locale.ROOT)
                        .toCharArray();
                word(lower, 0, lower.length);
                return;
            }
            // Of letters alone this bit says which are small.
            letters[i] = (char) (letters[i] | 0x20);
        }
        word(text, from, to);
    }

    /** @param letters small ones */
    private void word(char[] letters, int from, int to) {
        int length = to - from;
        if (length >= 2 && length <= LONGEST && !(length <= SHORT && isEverywhere(letters, from, to))) {
            add(number(letters, from, Stem.end(letters, from, to)));
        }
    }

    private void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size + 1);
        }
        numbers[size++] = number;
    }

    private static @Nullable String[] table(Set<String> words) {
        @Nullable String[] table = new String[4 * Integer.highestOneBit(words.size())];
        for (String word : words) {
            char[] letters = word.toCharArray();
            int at = number(letters, 0, letters.length);
            while (table[at & table.length - 1] != null) {
                at++;
            }
            table[at & table.length - 1] = word;
        }
        return table;
    }

    private static boolean isEverywhere(char[] letters, int from, int to) {
        for (int at = number(letters, from, to); ; at++) {
            String word = TABLE[at & TABLE.length - 1];
            if (word == null) {
                return false;
            }
            if (equal(word, letters, from, to)) {
                return true;
            }
        }
    }

    private static boolean equal(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** That of {@link String#hashCode}, spread over all numbers. */
    private static int number(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        hash *= 0x9e3779b1;
        return hash ^ (hash >>> 15);
    }
}
