package dateline.clean;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way in which words turn out not to be the story. */
interface Rule {
    /** Told with each removal, such as {@code cookie-notice}. */
    String name();

    /** Words in lower case of which a text must hold one before the rule is worth asking; empty: always ask. */
    default Set<String> triggers() {
        return Set.of();
    }

    /** The first stretch of the passage that this rule removes, not empty; null when there is none. */
    @Nullable
    Span claim(Passage passage);

    /** What the removed words teach. */
    default void learn(String words, Lessons lessons) {}
}
