package dateline.intake;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a WordPress export (WXR): posts are articles; pages, pictures and menus are counted. */
final class WordpressItem {
    private static final Set<String> GONE = Set.of("trash", "auto-draft", "inherit");
    private static final Set<String> PUBLIC = Set.of("publish", "future");

    private final FeedChannel channel;
    private final Map<String, Integer> skipped = new TreeMap<>();

    WordpressItem(FeedChannel channel) {
        this.channel = channel;
    }

    /** The article of an item; null when it is none, which is counted. */
    @Nullable
    RawArticle article(FeedItem item, RawInput input, String position) {
        String type = said(item.value("wp:post_type"), "post");
        String status = said(item.value("wp:status"), "publish");
        if (!type.equals("post") || GONE.contains(status)) {
            String kind = type.equals("post") ? status : type;
            skipped.merge(kind.matches("[a-z_-]{1,40}") ? kind : "other", 1, Integer::sum);
            return null;
        }
        RawArticle plain = item.article(input, position, channel);
        Known said = plain.known();
        String name = item.value("wp:post_name");
        Known known = new Known(
                said.title() == null && name != null ? Earlier.title(name) : said.title(),
                date(item, said.published()),
                moment(item.value("wp:post_modified_gmt")),
                said.authors().stream().map(channel::author).toList(),
                said.source(),
                null,
                said.language(),
                // Sites that moved before have articles with one guid; each has an address of its own.
                said.url() == null ? said.id() : said.url(),
                said.image(),
                item.value("excerpt:encoded") == null ? null : HtmlWords.of(item.value("excerpt:encoded")),
                List.of());
        List<String> topics =
                said.tags().stream().filter(tag -> !tag.equals("Uncategorized")).toList();
        Earlier earlier = new Earlier(true, !PUBLIC.contains(status), name, paths(said.url()), topics);
        String html = WordpressText.html(said(item.whole("content:encoded"), ""));
        return new RawArticle(plain.input(), position, RawArticle.Form.FRAGMENT, html, known, earlier);
    }

    /** How many items were no articles, by kind; empty when all were. */
    String skipped() {
        return skipped.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String said(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** A draft has no date of publication yet; the day it was written is the nearest there is. */
    private static @Nullable String date(FeedItem item, @Nullable String published) {
        String gmt = moment(item.value("wp:post_date_gmt"));
        if (gmt != null) {
            return gmt;
        }
        String local = item.value("wp:post_date");
        if (local != null && !local.startsWith("0000")) {
            return local.replace(' ', 'T');
        }
        String modified = moment(item.value("wp:post_modified_gmt"));
        return modified == null ? published : modified;
    }

    /** {@code 2024-05-01 10:00:00} of Greenwich; zeros say that there is none. */
    private static @Nullable String moment(@Nullable String gmt) {
        return gmt == null || gmt.startsWith("0000") ? null : gmt.replace(' ', 'T') + "Z";
    }

    private static List<String> paths(@Nullable String url) {
        if (url == null) {
            return List.of();
        }
        String path = URI.create(url).getPath();
        return path == null || path.length() < 2 ? List.of() : List.of(path);
    }
}
