package dateline.digest;

import dateline.article.Article;
import dateline.config.SourceSettings;
import dateline.config.TopicSettings;
import dateline.digest.TermBook.Entry;
import dateline.entity.EntityRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the topics and sources of articles, under the names that the owner of the site prefers. */
final class TermMaker {
    private TermMaker() {}

    /**
     * Terms, and how to find them.
     *
     * @param all by name
     * @param of what an article has, by what it says
     */
    record Made<K, V, T extends Term>(List<T> all, Map<K, V> of) {}

    /**
     * Makes the topics.
     *
     * @param articles oldest first
     * @param ties why each of them has its topics
     */
    static Made<List<TopicTie>, List<Topic>, Topic> topics(
            List<Article> articles, List<List<TopicTie>> ties, List<TopicSettings> settings) {
        Preferred<TopicSettings> known = new Preferred<>();
        settings.forEach(topic -> known.put(topic, topic.name(), topic.aliases()));
        TermBook book = new TermBook();
        Map<List<TopicTie>, List<Entry>> entries = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Entry> own = new ArrayList<>();
            for (TopicTie tie : ties.get(i)) {
                Entry entry = book.add(tie.topic(), tie.topic(), i);
                if (!own.contains(entry)) {
                    own.add(entry);
                }
            }
            entries.putIfAbsent(ties.get(i), own);
        }
        Map<Entry, Topic> topics = book.terms(entry -> {
            TopicSettings topic = known.find(entry.name());
            String description = topic == null ? null : topic.description();
            String parent = topic == null ? null : topic.parent();
            return new Topic(entry.name(), entry.slug(), entry.articles(articles), description, parent);
        });
        Map<List<TopicTie>, List<Topic>> of = new HashMap<>();
        entries.forEach((reasons, own) -> of.put(
                reasons,
                own.stream().map(topics::get).flatMap(Stream::ofNullable).toList()));
        return new Made<>(List.copyOf(topics.values()), of);
    }

    /**
     * Makes the sources.
     *
     * @param articles oldest first
     */
    static Made<String, Source, Source> sources(List<Article> articles, List<SourceSettings> settings) {
        Preferred<SourceSettings> known = new Preferred<>();
        settings.forEach(source -> known.put(source, source.name(), source.aliases()));
        TermBook book = new TermBook();
        Map<String, Entry> entries = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String name = articles.get(i).front().source();
            if (name != null) {
                SourceSettings source = known.find(name);
                entries.put(name, book.add(source == null ? name : source.name(), name, i));
            }
        }
        Map<Entry, Source> sources = book.terms(
                entry -> new Source(entry.name(), entry.slug(), entry.articles(articles), known.find(entry.name())));
        Map<String, Source> of = new HashMap<>();
        entries.forEach((name, entry) -> of.put(name, Objects.requireNonNull(sources.get(entry))));
        return new Made<>(List.copyOf(sources.values()), of);
    }

    /** Settings by the names and aliases they are for; of two that claim one name the first counts. */
    private static final class Preferred<S> {
        private final Map<String, S> byName = new HashMap<>();

        void put(S settings, String name, List<String> aliases) {
            byName.putIfAbsent(EntityRules.fold(name), settings);
            aliases.forEach(alias -> byName.putIfAbsent(EntityRules.fold(alias), settings));
        }

        @Nullable
        S find(String name) {
            return byName.isEmpty() ? null : byName.get(EntityRules.fold(name));
        }
    }
}
