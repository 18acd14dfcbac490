package dateline.clean;

import dateline.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence begins although nothing ended before it, as in {@code Sign up for our newsletter The mayor said}: at a
 * word that seldom stands inside a name or a headline with a capital letter, followed by a small one.
 */
final class Glue {
    private static final Pattern START =
            Pattern.compile("(?<!\\b(?:to|of|from|for|by|with|in|at|on|and|or|our|via|about) )"
                    + "(?<=[\\p{L}\\p{N}\"\u201d\u2019'):] )(?:The|A|An|In|On|At|He|She|It|They|We|His|Her|Their|This|That|These|But|And"
                    + "|After|Before|When|While|As|For|From|With|According|Officials|Police|Residents|Under|Since|If"
                    + "|Although|Despite|However|Meanwhile|Earlier|Last|Authorities|Investigators|Researchers|Scientists"
                    + "|(?:NATO|UN|EU|US|UK|U\\.S\\.|U\\.N\\.|U\\.K\\.)(?= (?:officials|leaders|members|forces|troops|allies|chiefs?"
                    + "|lawmakers|authorities|regulators|intelligence|military|government)))"
                    + "(?=,? \\p{Ll}|,? (?:\\p{Lu}[\\p{L}.\u2019']+ ){1,4}\\p{Ll}|,? \\d)");

    /** So many words behind a notice are no longer part of it. */
    private static final int LEAST_WORDS = 5;

    private static final int LONGEST = 200;

    private Glue() {}

    /**
     * Where a notice ends that reaches at least to {@code from}: at once when a capital letter follows and then a whole
     * sentence, else at the first sentence glued to it, else with its own sentence.
     */
    static int end(String text, int from, int end) {
        boolean capital = from + 1 < end && text.charAt(from) == ' ' && Character.isUpperCase(text.charAt(from + 1));
        boolean more = capital && Words.count(text.substring(from, Math.min(end, from + LONGEST))) >= LEAST_WORDS;
        return more ? from : first(text, from, end);
    }

    /** The first such place at or behind {@code from} and before {@code end}; {@code end} when there is none. */
    static int first(String text, int from, int end) {
        Matcher start = matcher(text, from, end);
        return start.find() ? start.start() : end;
    }

    /** The last such place; {@code end} when there is none. */
    static int last(String text, int from, int end) {
        int place = end;
        for (Matcher start = matcher(text, from, end); start.find(); ) {
            place = start.start();
        }
        return place;
    }

    private static Matcher matcher(String text, int from, int end) {
        return START.matcher(text).region(Math.min(from, end), end).useTransparentBounds(true);
    }
}
