package dateline.story;

import dateline.language.WordSet;
import dateline.text.Stem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text that can tell what it reports: stems, without the words that every text has. */
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

    private static final int ASCII = 0x80;

    /** Longer words are no words. */
    private static final int LONGEST = 40;

    private Terms() {}

    /** The first terms of a text, in its order. */
    static List<String> of(String text, int most) {
        char[] chars = text.toCharArray();
        List<String> terms = new ArrayList<>(Math.min(most, chars.length / 6));
        int i = 0;
        while (i < chars.length && terms.size() < most) {
            int end = Character.isDigit(chars[i]) ? numberEnd(chars, i) : wordEnd(chars, i);
            if (end > i) {
                add(new String(chars, i, end - i), terms);
            }
            i = Math.max(i + 1, end);
        }
        return terms;
    }

    /** The numbers of the first terms of a text, in its order. */
    static int[] numbers(String text, int most) {
        return numbers(of(text, most));
    }

    static int[] numbers(List<String> terms) {
        int[] numbers = new int[terms.size()];
        Arrays.setAll(numbers, i -> number(terms.get(i)));
        return numbers;
    }

    /** Spreads the hash of the text over all numbers. */
    static int number(String term) {
        int hash = term.hashCode() * 0x9e3779b1;
        return hash ^ (hash >>> 15);
    }

    private static int wordEnd(char[] text, int from) {
        int end = from;
        while (end < text.length && isLetter(text[end])) {
            end++;
        }
        return end;
    }

    /** A number keeps its points and loses its commas: 1,500 is 1500, 2.5 is 2.5. */
    private static int numberEnd(char[] text, int from) {
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

    private static void add(String word, List<String> terms) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        boolean digit = Character.isDigit(lower.charAt(0));
        if (length > LONGEST || (!digit && length < 2) || (length <= SHORT && EVERYWHERE.contains(lower))) {
            return;
        }
        terms.add(digit ? lower.replace(",", "") : Stem.of(lower));
    }
}
