package dateline.article;

import dateline.entity.EntityName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each name once: of an archive most is names that come again and again. Used by any number of threads.
 *
 * <pre>pool.one(new String("NATO")) == pool.one(new String("NATO"))</pre>
 */
final class Pool {
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<EntityName, EntityName> names = new ConcurrentHashMap<>();
    private final Map<String, EntityName> packed = new ConcurrentHashMap<>();
    private final Map<Long, LocalDate> days = new ConcurrentHashMap<>();

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

    /** The list that is kept for an equal one; it must never change. */
    List<String> one(List<String> texts) {
        List<String> known = lists.putIfAbsent(texts, texts);
        return known == null ? texts : known;
    }

    /** The name that is kept for an equal one. */
    EntityName one(EntityName name) {
        EntityName known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    /** The name that a text stands for. */
    EntityName name(String text, Function<String, EntityName> reader) {
        return packed.computeIfAbsent(text, reader);
    }

    /** A day, by its number from 1970-01-01. */
    LocalDate day(long number) {
        return days.computeIfAbsent(number, LocalDate::ofEpochDay);
    }
}
