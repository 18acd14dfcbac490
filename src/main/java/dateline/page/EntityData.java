package dateline.page;

import dateline.article.Article;
import dateline.config.Publish;
import dateline.digest.Alias;
import dateline.digest.Appearance;
import dateline.digest.Entity;
import dateline.digest.Quotation;
import dateline.entity.EntityRules;
import dateline.syntax.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The data twin of one entity, beside its page. */
final class EntityData {
    /** The name of the file. */
    static final String NAME = "data.json";

    private static final int COMPANIONS = 50;

    private EntityData() {}

    static byte[] of(PageContext context, Entity entity, Together together) {
        EntityRules.Rule rule = entity.rule();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", entity.name());
        out.put("type", entity.type().singular());
        out.put("path", "/" + Urls.term(entity));
        out.put("method", DataFiles.method(entity));
        put(out, "role", entity.role());
        put(out, "description", rule == null ? null : rule.description());
        put(out, "url", rule == null ? null : rule.url());
        put(out, "wikidata", rule == null ? null : rule.wikidata());
        out.put("aliases", entity.aliases().stream().map(EntityData::alias).toList());
        out.put(
                "articles",
                IntStream.range(0, entity.articles().size())
                        .mapToObj(i -> article(
                                entity.articles().get(i), entity.appearances().get(i)))
                        .toList());
        List<Map<String, Object>> companions = new ArrayList<>();
        for (Together.Companion other : together.of(entity, COMPANIONS)) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", other.entity().name());
            one.put("type", other.entity().type().singular());
            one.put("articles", other.shared());
            companions.add(one);
        }
        out.put("together", companions);
        out.put("quotes", quotes(context, context.digest().quotes().by(entity)));
        return (JsonText.of(out) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> alias(Alias alias) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", alias.name());
        one.put("mentions", alias.mentions());
        one.put("first", alias.first().toString());
        one.put("last", alias.last().toString());
        return one;
    }

    private static Map<String, Object> article(Article article, Appearance appearance) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", article.id());
        one.put("about", appearance.about());
        one.put("mentions", appearance.mentions());
        return one;
    }

    private static List<Map<String, Object>> quotes(PageContext context, List<Quotation> quotes) {
        return quotes.stream()
                .filter(quote -> context.views().publish(quote.article()) != Publish.HEADLINE)
                .map(DataFiles::quote)
                .toList();
    }

    @SuppressWarnings("NullAway") // a map for JSON may hold nulls
    private static void put(Map<String, Object> out, String field, @Nullable Object value) {
        out.put(field, value);
    }
}
