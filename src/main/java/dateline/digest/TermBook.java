package dateline.digest;

import dateline.article.Article;
import dateline.entity.EntityRules;
import dateline.text.Order;
import dateline.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gathers articles under names, and gives each name an address that lasts.
 *
 * <p>Articles come oldest first. The spelling that came first is the preferred one, and of two names with one slug the
 * earlier keeps it, so that an archive that grows does not move the pages it has.
 */
final class TermBook {
    /** The articles under one name. */
    static final class Entry {
        private final String name;
        private final String slug;
        private final Set<String> spellings = new TreeSet<>();
        private final Articles.Gathered articles = new Articles.Gathered();

        private Entry(String name, String slug) {
            this.name = name;
            this.slug = slug;
        }

        String name() {
            return name;
        }

        String slug() {
            return slug;
        }

        /**
         * Newest first.
         *
         * @param all of which these are some
         */
        Articles articles(List<Article> all) {
            return articles.reversed(all);
        }

        /** The other spellings that articles use, in alphabetical order. */
        List<String> others() {
            return spellings.stream().filter(other -> !other.equals(name)).toList();
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();

    /**
     * Puts an article under a name.
     *
     * @param preferred the name to show
     * @param spelling the name as the article has it
     * @param article its number
     * @return all that stands under the name
     */
    Entry add(String preferred, String spelling, int article) {
        String key = folded.computeIfAbsent(preferred, EntityRules::fold);
        Entry entry = entries.computeIfAbsent(key, k -> new Entry(preferred, slug(preferred)));
        entry.spellings.add(spelling);
        // An article that names one thing twice stands in its list once.
        entry.articles.add(article);
        return entry;
    }

    private String slug(String name) {
        String base = Slug.of(name);
        String slug = base;
        for (int n = 2; !slugs.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    /** Makes a term of each entry; in the order of their names. */
    <T extends Term> Map<Entry, T> terms(Function<Entry, T> maker) {
        Map<Entry, T> made = new LinkedHashMap<>();
        sorted().forEach(entry -> made.put(entry, maker.apply(entry)));
        return made;
    }

    /** By name, without regard to case. */
    private List<Entry> sorted() {
        return Order.by(entries.values(), entry -> EntityRules.fold(entry.name), Order.rising(Entry::name));
    }

    static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return Collections.unmodifiableList(reversed);
    }
}
