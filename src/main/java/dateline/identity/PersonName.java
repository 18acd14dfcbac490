package dateline.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a person's name: {@code Donald J. Trump Jr.} has the given name Donald, a middle J., the surname Trump and
 * the suffix Jr.
 *
 * @param words all but the suffix, in order, small letters
 * @param suffix such as {@code jr}, or empty
 */
public record PersonName(List<String> words, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Takes a name apart. */
    public static PersonName of(String name) {
        List<String> words = new ArrayList<>(4);
        String suffix = "";
        String small = name.toLowerCase(Locale.ROOT);
        for (int start = 0, end; start <= small.length(); start = end + 1) {
            end = end(small, start);
            String word = small.substring(start, end);
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (SUFFIXES.contains(plain) && !words.isEmpty()) {
                suffix = plain;
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new PersonName(List.copyOf(words), suffix);
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    /** Whether it has a given name and a surname. */
    public boolean full() {
        return words.size() > 1;
    }

    /** The first word, in small letters. */
    public String given() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The last word, in small letters; of a single name that one. */
    public String surname() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /**
     * Whether two full names can be one person's: given name, surname and suffix are the same, whatever stands between; or
     * one has all words of the other in its front: {@code Mohammed bin Salman} and {@code Mohammed bin Salman Al Saud}.
     */
    public boolean agrees(PersonName other) {
        if (!suffix.equals(other.suffix) || !full() || !other.full()) {
            return false;
        }
        boolean ends = given().equals(other.given()) && surname().equals(other.surname());
        List<String> shorter = words.size() < other.words.size() ? words : other.words;
        List<String> longer = shorter == words ? other.words : words;
        boolean front = longer.subList(0, shorter.size()).equals(shorter);
        boolean back =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        return (ends && middles(other)) || front || back;
    }

    /** Middle names contradict each other only where both have one and it begins otherwise. */
    private boolean middles(PersonName other) {
        if (words.size() < 3 || other.words.size() < 3) {
            return true;
        }
        return words.get(1).charAt(0) == other.words.get(1).charAt(0);
    }
}
