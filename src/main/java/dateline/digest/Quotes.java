package dateline.digest;

import dateline.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All quotes, and the way from an entity to what it said and to what was said about it. */
public final class Quotes {
    private final List<Quotation> all;
    private final Map<Entity, List<Quotation>> by = new HashMap<>();
    private final Map<Entity, List<Quotation>> about = new HashMap<>();
    private final Map<Article, List<Quotation>> in = new HashMap<>();

    /** @param all the newest first */
    Quotes(List<Quotation> all) {
        this.all = List.copyOf(all);
        for (Quotation quote : all) {
            in.computeIfAbsent(quote.article(), a -> new ArrayList<>(2)).add(quote);
            Entity speaker = quote.speaker();
            if (speaker != null) {
                by.computeIfAbsent(speaker, e -> new ArrayList<>()).add(quote);
            }
            for (Entity entity : quote.about()) {
                if (!entity.equals(speaker)) {
                    about.computeIfAbsent(entity, e -> new ArrayList<>()).add(quote);
                }
            }
        }
    }

    /** The newest first. */
    public List<Quotation> all() {
        return all;
    }

    /** What was said in an article. */
    public List<Quotation> in(Article article) {
        return in.getOrDefault(article, List.of());
    }

    /** What an entity said, the newest first. */
    public List<Quotation> by(Entity entity) {
        return by.getOrDefault(entity, List.of());
    }

    /** What others said of an entity, the newest first. */
    public List<Quotation> about(Entity entity) {
        return about.getOrDefault(entity, List.of());
    }
}
