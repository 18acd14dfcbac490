package dateline.digest;

import dateline.article.Article;
import dateline.config.SourceSettings;
import dateline.config.TopicSettings;
import dateline.entity.EntityRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the topics and sources of articles, under the names that the owner of the site prefers. */
final class TermMaker {
    private TermMaker() {}

    /** @param ties why each article has its topics, oldest article first */
    static Terms<Topic> topics(Map<Article, List<TopicTie>> ties, List<TopicSettings> settings) {
        Preferred<TopicSettings> known = new Preferred<>();
        settings.forEach(topic -> known.put(topic, topic.name(), topic.aliases()));
        TermBook book = new TermBook();
        ties.forEach((article, own) -> own.forEach(tie -> book.add(tie.topic(), tie.topic(), article)));
        return book.terms(entry -> {
            TopicSettings topic = known.find(entry.name());
            String description = topic == null ? null : topic.description();
            String parent = topic == null ? null : topic.parent();
            return new Topic(entry.name(), entry.slug(), entry.articles(), description, parent);
        });
    }

    /** @param articles oldest first */
    static Terms<Source> sources(List<Article> articles, List<SourceSettings> settings) {
        Preferred<SourceSettings> known = new Preferred<>();
        settings.forEach(source -> known.put(source, source.name(), source.aliases()));
        TermBook book = new TermBook();
        for (Article article : articles) {
            String name = article.front().source();
            if (name != null) {
                SourceSettings source = known.find(name);
                book.add(source == null ? name : source.name(), name, article);
            }
        }
        return book.terms(entry -> new Source(entry.name(), entry.slug(), entry.articles(), known.find(entry.name())));
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
