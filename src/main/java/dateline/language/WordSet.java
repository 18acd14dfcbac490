package dateline.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of words in code, to be read as text: {@code WordSet.of("of and for")} holds three. */
public final class WordSet {
    private WordSet() {}

    /**
     * The words of a text, parted by white space.
     *
     * @throws IllegalArgumentException when one stands twice
     */
    public static Set<String> of(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        // Asked for each word of all articles, which Set.of answers by a division.
        Set<String> set = new HashSet<>(words);
        if (set.size() < words.size()) {
            throw new IllegalArgumentException("a word stands twice: " + text);
        }
        return Collections.unmodifiableSet(set);
    }
}
