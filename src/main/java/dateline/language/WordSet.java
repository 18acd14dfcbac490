package dateline.language;

import java.util.Set;

/** Lists of words in code, to be read as text: {@code WordSet.of("of and for")} holds three. */
public final class WordSet {
    private WordSet() {}

    /** The words of a text, parted by white space; none may stand twice. */
    public static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
