package dateline.page;

import dateline.article.Article;
import dateline.article.Picture;
import dateline.article.Published;
import dateline.config.SiteConfig;
import dateline.digest.Alias;
import dateline.digest.Entity;
import dateline.digest.Source;
import dateline.entity.EntityType;
import dateline.render.Html;
import dateline.syntax.JsonText;
import dateline.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What search engines read: JSON-LD in the vocabulary of schema.org. */
final class StructuredData {
    /** Google's guidelines for NewsArticle cut longer headlines. */
    private static final int MAX_HEADLINE = 110;

    private static final Map<EntityType, String> TYPES = Map.of(
            EntityType.PERSON, "Person",
            EntityType.ORGANIZATION, "Organization",
            EntityType.PLACE, "Place");

    private StructuredData() {}

    /**
     * What a page is, where it stands, and what it is about.
     *
     * @param crumbs the way from the front page, without the page itself
     * @param subject what its own kind adds; null for a list of articles
     */
    static Html page(
            SiteConfig config, Urls urls, String path, String title, List<LinkView> crumbs, @Nullable Thing subject) {
        List<Object> graph = new ArrayList<>();
        Map<String, Object> site = thing("WebSite", config.title());
        site.put("url", urls.absolute(""));
        if (subject != null && subject.isPage()) {
            graph.add(subject.fields());
        } else {
            Map<String, Object> page = thing("CollectionPage", title);
            page.put("url", urls.absolute(path));
            page.put("inLanguage", config.language());
            page.put("isPartOf", site);
            if (subject != null) {
                page.put("about", subject.fields());
            }
            graph.add(page);
        }
        if (!crumbs.isEmpty()) {
            graph.add(way(urls, path, title, crumbs));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return new Html(JsonText.of(data));
    }

    /**
     * What a page is about.
     *
     * @param isPage whether it is the page itself, as an article is
     */
    record Thing(Map<String, Object> fields, boolean isPage) {}

    private static Map<String, Object> way(Urls urls, String path, String title, List<LinkView> crumbs) {
        List<Object> steps = new ArrayList<>();
        for (LinkView crumb : crumbs) {
            steps.add(step(steps.size() + 1, crumb.name(), urls.full(crumb.url())));
        }
        steps.add(step(steps.size() + 1, title, urls.absolute(path)));
        Map<String, Object> way = new LinkedHashMap<>();
        way.put("@type", "BreadcrumbList");
        way.put("itemListElement", steps);
        return way;
    }

    private static Map<String, Object> step(int position, String name, String url) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", url);
        return step;
    }

    /** A person, an organization or a place. */
    static Thing entity(Entity entity, @Nullable String description) {
        Map<String, Object> data = thing(TYPES.getOrDefault(entity.type(), "Thing"), entity.name());
        List<String> names = entity.aliases().stream().map(Alias::name).toList();
        if (!names.isEmpty()) {
            data.put("alternateName", names);
        }
        if (description != null) {
            data.put("description", description);
        }
        return new Thing(data, false);
    }

    static Thing article(PageContext context, Article article) {
        Views views = context.views();
        Published changed = Views.changed(article);
        Source source = context.digest().sourceOf(article);
        String publisher = source == null ? context.config().title() : source.name();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsArticle");
        data.put("headline", cut(article.title()));
        data.put("datePublished", views.instant(article.front().date()));
        data.put("dateModified", views.instant(changed));
        data.put("mainEntityOfPage", context.urls().absolute(Urls.article(article)));
        String language = article.front().language();
        data.put("inLanguage", language == null ? context.config().language() : language);
        List<String> authors = article.front().authors();
        if (!authors.isEmpty()) {
            data.put(
                    "author",
                    authors.stream().map(name -> thing("Person", name)).toList());
        }
        data.put("publisher", thing("Organization", publisher));
        String original = article.front().url();
        if (original != null) {
            data.put("isBasedOn", original);
        }
        Picture image = article.front().image();
        if (image != null) {
            data.put("image", image.url());
        }
        if (!article.summary().isEmpty()) {
            data.put("description", article.summary());
        }
        return new Thing(data, true);
    }

    private static Map<String, Object> thing(String type, String name) {
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
