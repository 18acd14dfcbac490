package dateline.metadata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of meta elements and of item properties stand for. All in lower case. */
final class MetaNames {
    private static final Map<String, Origin> METAS = Map.ofEntries(
            Map.entry("og:title", Origin.OG_TITLE),
            Map.entry("twitter:title", Origin.TWITTER_TITLE),
            Map.entry("title", Origin.META_TITLE),
            Map.entry("headline", Origin.META_TITLE),
            Map.entry("dc.title", Origin.META_TITLE),
            Map.entry("dc:title", Origin.META_TITLE),
            Map.entry("dcterms.title", Origin.META_TITLE),
            Map.entry("dcterm:title", Origin.META_TITLE),
            Map.entry("citation_title", Origin.META_TITLE),
            Map.entry("parsely-title", Origin.META_TITLE),
            Map.entry("sailthru.title", Origin.META_TITLE),
            Map.entry("article:published_time", Origin.META_PUBLISHED),
            Map.entry("article:published", Origin.META_PUBLISHED),
            Map.entry("og:article:published_time", Origin.META_PUBLISHED),
            Map.entry("og:published_time", Origin.META_PUBLISHED),
            Map.entry("og:pubdate", Origin.META_PUBLISHED),
            Map.entry("article.published", Origin.META_PUBLISHED),
            Map.entry("published_time", Origin.META_PUBLISHED),
            Map.entry("publish-date", Origin.META_PUBLISHED),
            Map.entry("publish_date", Origin.META_PUBLISHED),
            Map.entry("published-date", Origin.META_PUBLISHED),
            Map.entry("publication_date", Origin.META_PUBLISHED),
            Map.entry("publication-date", Origin.META_PUBLISHED),
            Map.entry("pubdate", Origin.META_PUBLISHED),
            Map.entry("datepublished", Origin.META_PUBLISHED),
            Map.entry("parsely-pub-date", Origin.META_PUBLISHED),
            Map.entry("sailthru.date", Origin.META_PUBLISHED),
            Map.entry("citation_publication_date", Origin.META_PUBLISHED),
            Map.entry("citation_online_date", Origin.META_PUBLISHED),
            Map.entry("citation_date", Origin.META_PUBLISHED),
            Map.entry("dc.date.issued", Origin.META_PUBLISHED),
            Map.entry("dc.date.published", Origin.META_PUBLISHED),
            Map.entry("dcterms.issued", Origin.META_PUBLISHED),
            Map.entry("dcterms.created", Origin.META_PUBLISHED),
            Map.entry("dc.date.created", Origin.META_PUBLISHED),
            Map.entry("article:modified_time", Origin.META_MODIFIED),
            Map.entry("og:updated_time", Origin.META_MODIFIED),
            Map.entry("article:modified", Origin.META_MODIFIED),
            Map.entry("article.updated", Origin.META_MODIFIED),
            Map.entry("dcterms.modified", Origin.META_MODIFIED),
            Map.entry("dc.date.modified", Origin.META_MODIFIED),
            Map.entry("datemodified", Origin.META_MODIFIED),
            Map.entry("last-modified", Origin.META_MODIFIED),
            Map.entry("lastmod", Origin.META_MODIFIED),
            Map.entry("modified_time", Origin.META_MODIFIED),
            Map.entry("date", Origin.META_DATE),
            Map.entry("dc.date", Origin.META_DATE),
            Map.entry("dc:date", Origin.META_DATE),
            Map.entry("dcterms.date", Origin.META_DATE),
            Map.entry("article_date_original", Origin.META_PUBLISHED),
            Map.entry("originalpublicationdate", Origin.META_PUBLISHED),
            Map.entry("created", Origin.META_DATE),
            Map.entry("author", Origin.META_AUTHOR),
            Map.entry("authors", Origin.META_AUTHOR),
            Map.entry("article:author", Origin.META_AUTHOR),
            Map.entry("article:author:name", Origin.META_AUTHOR),
            Map.entry("article:author_name", Origin.META_AUTHOR),
            Map.entry("og:author", Origin.META_AUTHOR),
            Map.entry("og:article:author", Origin.META_AUTHOR),
            Map.entry("byl", Origin.META_AUTHOR),
            Map.entry("byline", Origin.META_AUTHOR),
            Map.entry("dc.creator", Origin.META_AUTHOR),
            Map.entry("dc:creator", Origin.META_AUTHOR),
            Map.entry("dcterms.creator", Origin.META_AUTHOR),
            Map.entry("dcterm:creator", Origin.META_AUTHOR),
            Map.entry("parsely-author", Origin.META_AUTHOR),
            Map.entry("sailthru.author", Origin.META_AUTHOR),
            Map.entry("citation_author", Origin.META_AUTHOR));

    private static final Map<String, Origin> ITEMS = Map.ofEntries(
            Map.entry("headline", Origin.ITEM_TITLE),
            Map.entry("datepublished", Origin.ITEM_PUBLISHED),
            Map.entry("datecreated", Origin.ITEM_PUBLISHED),
            Map.entry("dc:date", Origin.ITEM_PUBLISHED),
            Map.entry("dc:created", Origin.ITEM_PUBLISHED),
            Map.entry("dt-published", Origin.ITEM_PUBLISHED),
            Map.entry("published", Origin.ITEM_PUBLISHED),
            Map.entry("datemodified", Origin.ITEM_MODIFIED),
            Map.entry("dt-updated", Origin.ITEM_MODIFIED),
            Map.entry("updated", Origin.ITEM_MODIFIED),
            Map.entry("author", Origin.ITEM_AUTHOR),
            Map.entry("creator", Origin.ITEM_AUTHOR),
            Map.entry("p-author", Origin.ITEM_AUTHOR),
            Map.entry("dc:creator", Origin.ITEM_AUTHOR));

    private MetaNames() {}

    static @Nullable Origin ofMeta(String name) {
        return METAS.get(name);
    }

    /** Of {@code itemprop}, {@code property}, and classes of hEntry and hAtom. */
    static @Nullable Origin ofItem(String name) {
        return ITEMS.get(name.startsWith("schema:") ? name.substring(7) : name);
    }
}
