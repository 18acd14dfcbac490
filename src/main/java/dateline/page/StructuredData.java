package dateline.page;

import dateline.article.Article;
import dateline.article.Published;
import dateline.digest.Source;
import dateline.render.Html;
import dateline.syntax.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What search engines read: JSON-LD in the vocabulary of schema.org. */
final class StructuredData {
    /** Google's guidelines for NewsArticle cut longer headlines. */
    private static final int MAX_HEADLINE = 110;

    private StructuredData() {}

    static Html article(PageContext context, Article article) {
        Views views = context.views();
        Published changed = Views.changed(article);
        Source source = context.digest().sourceOf(article);
        String publisher = source == null ? context.config().title() : source.name();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", cut(article.title()));
        data.put("datePublished", views.instant(article.front().date()));
        data.put("dateModified", views.instant(changed));
        data.put("mainEntityOfPage", context.urls().absolute(Urls.article(article)));
        List<String> authors = article.front().authors();
        if (!authors.isEmpty()) {
            data.put(
                    "author",
                    authors.stream().map(name -> named("Person", name)).toList());
        }
        data.put("publisher", named("Organization", publisher));
        String original = article.front().url();
        if (original != null) {
            data.put("isBasedOn", original);
        }
        if (!article.summary().isEmpty()) {
            data.put("description", article.summary());
        }
        return new Html(JsonText.of(data));
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= MAX_HEADLINE) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, MAX_HEADLINE - 1)).strip() + "\u2026";
    }
}
