package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Named;
import dateline.text.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The most frequent companions of an entity, at most so many. */
    List<Companion> of(Entity entity, int most) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        List<Article> articles =
                entity.articles().subList(0, Math.min(NEWEST, entity.articles().size()));
        for (Article article : articles) {
            digest.named(article).stream()
                    .map(Named::entity)
                    .distinct()
                    .filter(other -> !other.equals(entity))
                    .forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        int least = articles.size() < LEAST * 2 ? 1 : LEAST;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(entry -> new Companion(entry.getKey(), entry.getValue()))
                .sorted(Order.falling(
                        Companion::shared, Order.rising(other -> other.entity().name())))
                .limit(most)
                .toList();
    }
}
