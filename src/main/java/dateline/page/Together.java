package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Named;
import dateline.text.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is named together with whom. */
final class Together {
    /** Of an entity that stands in more articles, the newest of them tell enough. */
    private static final int NEWEST = 400;

    /** Named together once says nothing. */
    private static final int LEAST = 2;

    private final Digest digest;

    Together(Digest digest) {
        this.digest = digest;
    }

    /** Another entity, and how many articles it shares. */
    record Companion(Entity entity, int shared) {}

    /** In how many articles an entity was found, each of which may name it more than once. */
    private static final class Tally {
        private int articles;
        private @Nullable Article last;

        void count(Article article) {
            articles += article.equals(last) ? 0 : 1;
            last = article;
        }
    }

    /** The most frequent companions of an entity, at most so many. */
    List<Companion> of(Entity entity, int most) {
        Map<Entity, Tally> tallies = new LinkedHashMap<>();
        List<Article> articles =
                entity.articles().subList(0, Math.min(NEWEST, entity.articles().size()));
        for (Article article : articles) {
            for (Named named : digest.named(article)) {
                if (!named.entity().equals(entity)) {
                    tallies.computeIfAbsent(named.entity(), e -> new Tally()).count(article);
                }
            }
        }
        int least = articles.size() < LEAST * 2 ? 1 : LEAST;
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().articles >= least)
                .map(entry -> new Companion(entry.getKey(), entry.getValue().articles))
                .sorted(Order.falling(
                        Companion::shared, Order.rising(other -> other.entity().name())))
                .limit(most)
                .toList();
    }
}
