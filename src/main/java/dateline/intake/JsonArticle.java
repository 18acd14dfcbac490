package dateline.intake;

import dateline.text.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as an article. It knows the fields of trafilatura, newspaper, news-please, readability, Mercury and goose,
 * of JSON Feed, of the exports of FreshRSS (those of Google Reader) and Miniflux, of news APIs, and of Dateline itself.
 */
final class JsonArticle {
    static final String HINT = "expected the text in one of: text, body, content, content_html, html";

    private static final String[] TEXT = {
        "body",
        "text",
        "maintext",
        "cleaned_text",
        "articleBody",
        "article_body",
        "full_text",
        "article",
        "content_text"
    };

    private JsonArticle() {}

    /**
     * The article of a row, or null when it holds no text.
     *
     * @param around what is known of the whole export; the row's own words count more
     */
    static @Nullable RawArticle of(RawInput input, @Nullable String position, JsonRow row, Known around) {
        String content = content(row);
        if (content == null) {
            return null;
        }
        RawArticle.Form form = form(content);
        String text = form == RawArticle.Form.CLEANED ? HtmlWords.entities(content) : content;
        return new RawArticle(input.name(), position, form, text, known(row, around));
    }

    /** Why a row is no article. */
    static String missing(JsonRow row) {
        String keys =
                row.fields().keySet().stream().limit(12).map(String::valueOf).collect(Collectors.joining(", "));
        return "holds no text; its fields are: " + (keys.isEmpty() ? "none" : keys);
    }

    /** Markup that another tool has cleaned, before text; but text before the markup of a whole page. */
    private static @Nullable String content(JsonRow row) {
        String content = row.text("content_html", "content");
        if (content != null && HtmlWords.isMarkup(content)) {
            return content;
        }
        String text = row.text(TEXT);
        if (text != null) {
            return text;
        }
        return content != null
                ? content
                : row.text("textContent", "article_html", "html", "raw_html", "summary_html", "summary");
    }

    private static RawArticle.Form form(String content) {
        String tag = content.startsWith("<") ? FirstTag.of(content) : "";
        if (tag.equals("!doctype html") || tag.equals("html")) {
            return RawArticle.Form.PAGE;
        }
        return HtmlWords.isMarkup(content) ? RawArticle.Form.FRAGMENT : RawArticle.Form.CLEANED;
    }

    private static Known known(JsonRow row, Known around) {
        return new Known(
                row.words("title", "headline", "name"),
                row.date(
                        "published",
                        "published_at",
                        "publishedAt",
                        "date_published",
                        "date_publish",
                        "publish_date",
                        "publishedTime",
                        "datePublished",
                        "pubDate",
                        "pub_date",
                        "date"),
                row.date("updated", "updated_at", "modified", "date_modified", "date_modify", "dateModified"),
                authors(row),
                source(row).orElse(around.source()),
                url(row),
                Optional.ofNullable(row.line("language", "lang", "meta_lang")).orElse(around.language()),
                row.line("guid", "id", "uri"),
                row.address(
                        "image", "image_url", "top_image", "lead_image_url", "urlToImage", "banner_image", "thumbnail"),
                row.words("excerpt", "summary", "description", "meta_description", "dek"),
                row.list("[,;]", "tags", "keywords", "categories").stream()
                        .filter(tag -> !tag.startsWith("user/"))
                        .toList());
    }

    private static List<String> authors(JsonRow row) {
        return row.list(";", "authors", "author", "byline", "creator");
    }

    /** A tool may call the address of the page its source; that is no outlet. */
    private static Optional<String> source(JsonRow row) {
        for (String name : List.of("source", "sitename", "siteName", "site_name", "source-hostname", "publisher")) {
            String source = row.words(name);
            if (source != null && WebAddress.absolute(source) == null) {
                return Optional.of(source);
            }
        }
        return Optional.ofNullable(row.inner("origin").words("title"))
                .or(() -> Optional.ofNullable(row.inner("feed").words("title")))
                .or(() -> Optional.ofNullable(row.line("source_domain", "domain", "hostname")))
                .map(source -> source.toLowerCase(Locale.ROOT).startsWith("www.") ? source.substring(4) : source);
    }

    private static @Nullable String url(JsonRow row) {
        return row.address(
                "url",
                "canonical_url",
                "canonical_link",
                "canonical",
                "alternate",
                "link",
                "permalink",
                "external_url",
                "source",
                "uri",
                "id",
                "guid");
    }
}
