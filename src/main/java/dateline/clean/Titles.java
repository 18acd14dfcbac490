package dateline.clean;

import dateline.text.Sentences;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes headlines in the words of the text.
 *
 * <pre>"The council approved a new bridge on Tuesday after a long debate." -> "Council approved a new bridge"</pre>
 */
final class Titles {
    private static final int LONGEST = 90;
    private static final int LONGEST_LEAD = 1000;
    private static final int SHORTEST = 25;
    private static final int MOST = 3;

    /** A headline stands at most so many lines above the story. */
    private static final int NEAR = 8;

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{L}.,' ]{1,40} ?)?(?:\\([\\p{L} /.]{2,30}\\) ?)?[-\u2013\u2014]{1,2} (?=\\p{Lu}|[\"\u201c])");

    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An) (?=\\S)");

    /** Where a headline would stop: the day, a further clause. */
    private static final Pattern DAY = Pattern.compile(
            ",? (?:(?:late |early )?(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|yesterday\\b|today\\b|in a statement\\b)");

    private static final Pattern CLAUSE = Pattern.compile(
            "[,;:] | [\u2013\u2014-] | (?=(?:that|which|who|where|when|while|because|although|after|before|as|amid|following|according to|saying|including)\\b)");

    private static final Pattern PHRASE = Pattern.compile(" (?=(?:in|on|at|with|for|from|by|during|over|and|but)\\b)");

    private Titles() {}

    /**
     * The proposals, the best first.
     *
     * @param top what stood above the story, the nearest last
     * @param blocks of the story
     */
    static List<String> of(List<String> top, List<String> blocks) {
        Set<String> titles = new LinkedHashSet<>();
        if (blocks.size() > 1 && headline(blocks.get(0)) && Prose.sentence(blocks.get(1))) {
            titles.add(blocks.get(0));
        }
        for (int i = top.size() - 1; i >= Math.max(0, top.size() - NEAR) && titles.isEmpty(); i--) {
            if (headline(top.get(i))) {
                titles.add(top.get(i));
            }
        }
        blocks.stream()
                .filter(Prose::sentence)
                .findFirst()
                .map(block -> compress(block.substring(0, Math.min(block.length(), LONGEST_LEAD))))
                .ifPresent(titles::add);
        List<String> some = new ArrayList<>(titles);
        some.removeIf(String::isBlank);
        return List.copyOf(some.subList(0, Math.min(MOST, some.size())));
    }

    private static boolean headline(String block) {
        int words = Words.count(block);
        boolean brief = words >= 3 && words <= 25 && !Prose.sentence(block);
        return brief && (block.endsWith("?") || Character.isLetterOrDigit(block.codePointBefore(block.length())));
    }

    private static String compress(String block) {
        Sentence sentence = Sentence.first(block);
        String words = ARTICLE.matcher(DATELINE.matcher(sentence.words()).replaceFirst(""))
                .replaceFirst("");
        String cut = cut(words);
        return cut.isEmpty() ? cut : cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
    }

    private record Sentence(String words) {
        static Sentence first(String block) {
            int[] starts = Sentences.starts(block);
            String words = starts.length > 1 ? block.substring(0, starts[1]) : block;
            return new Sentence(words.strip().replaceAll("[.\u2026]+$", ""));
        }
    }

    private static String cut(String words) {
        Matcher day = DAY.matcher(words);
        if (day.find() && day.start() >= SHORTEST && day.start() <= LONGEST) {
            return words.substring(0, day.start());
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int clause = last(CLAUSE, words);
        int end = clause > 0 ? clause : last(PHRASE, words);
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > 0 ? end : Math.max(space, 0));
    }

    private static int last(Pattern boundary, String words) {
        int end = -1;
        for (Matcher found = boundary.matcher(words); found.find() && found.start() <= LONGEST; ) {
            end = found.start() >= SHORTEST ? found.start() : end;
        }
        return end;
    }
}
