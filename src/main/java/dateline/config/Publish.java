package dateline.config;

import java.util.List;
import java.util.Locale;

/** How much of an article's body its page may show. */
public enum Publish {
    /** All of it: own text, or text with a licence that allows it. */
    FULL,
    /** The first sentences, and a link to the original. */
    EXCERPT,
    /** Nothing but the headline and a link to the original. */
    HEADLINE;

    /** The words that front matter and settings use, in order. */
    public static final List<String> WORDS = List.of("full", "excerpt", "headline");

    /** The value for one of {@link #WORDS}. */
    public static Publish of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word for this value, such as {@code excerpt}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
