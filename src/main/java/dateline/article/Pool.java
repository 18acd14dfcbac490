package dateline.article;

import dateline.entity.EntityName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each name once: of an archive most is names that come again and again. Used by any number of threads.
 *
 * <pre>pool.one(new String("NATO")) == pool.one(new String("NATO"))</pre>
 */
final class Pool {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<EntityName, EntityName> names = new ConcurrentHashMap<>();

    /** The text that is kept for an equal one. */
    String one(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** As above; null stays null. */
    @Nullable
    String oneOrNull(@Nullable String text) {
        return text == null ? null : one(text);
    }

    /** The name that is kept for an equal one. */
    EntityName one(EntityName name) {
        EntityName known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
