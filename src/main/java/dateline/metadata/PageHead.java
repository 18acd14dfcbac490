package dateline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself without showing it: meta, link, title and script elements, its language. */
final class PageHead {
    /** Addresses of authors' pages, in the ways of common publishing systems. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "/(?:authors?|by|autor(?:en)?|auteurs?|writers?|profiles?|people|contributors?|staff|team|columnists?|journalists?"
                    + "|reporters?)/[^/?#]+/?(?:[?#]|$)");

    /** What follows the middle of a name such as {@code datePublished}, {@code publish_date}, {@code modifiedAt}. */
    private static final Pattern SCRIPT_DATE = Pattern.compile(
            "(?:ublish(?:ed)?(?:_?(?:[Aa]t|[Dd]ate|[Oo]n))?|ublication_?[Dd]ate|odified(?:_?(?:[Aa]t|[Dd]ate|[Oo]n))?)\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"?"
                    + "([0-9][0-9TZ:.+ -]{7,30})");

    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SCRIPT = 400_000;
    private static final int MAX_SCRIPT_NAMES = 50;
    private static final int LONGEST_HREF = 300;

    private final PageFacts facts;
    private final List<String> linkedData = new ArrayList<>();

    PageHead(PageFacts facts) {
        this.facts = facts;
    }

    List<String> linkedData() {
        return linkedData;
    }

    /** Whether an address, in lower case, is that of an author's page. */
    static boolean isAuthorPage(String href) {
        return href.length() <= LONGEST_HREF && AUTHOR_PAGE.matcher(href).find();
    }

    /** Reads an element; false when it is none of these, and may be visible. */
    boolean take(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "title" -> title(element);
            case "html" ->
                facts.put("language", element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void title(Element element) {
        if (element.parent() != null && !element.parent().normalName().equals("svg")) {
            facts.add(
                    Origin.WINDOW_TITLE, Lines.plain(element.text()), Spot.hidden(facts.rank(Origin.WINDOW_TITLE), 0));
        }
    }

    private void link(Element link) {
        String rel = link.attr("rel").toLowerCase(Locale.ROOT).trim();
        if (rel.equals("canonical") || rel.equals("image_src") || rel.equals("shortlink")) {
            facts.put("link:" + rel, link.attr("href").trim());
        }
    }

    private void meta(Element meta) {
        String content = Lines.plain(meta.attr("content").isEmpty() ? meta.attr("value") : meta.attr("content"));
        for (String key : KEYS) {
            String names = meta.attr(key).toLowerCase(Locale.ROOT).trim();
            if (names.indexOf(' ') >= 0) {
                for (String name : names.split(" ", MOST_NAMES)) {
                    meta(name, content, key.equals("itemprop"));
                }
            } else {
                meta(names, content, key.equals("itemprop"));
            }
        }
    }

    private void meta(String name, String content, boolean item) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return;
        }
        facts.put("meta:" + name, content);
        Origin origin = item ? MetaNames.ofItem(name) : MetaNames.ofMeta(name);
        if (name.startsWith("twitter:data") && isWriter(facts.first("meta:twitter:label" + name.substring(12)))) {
            origin = Origin.CARD_AUTHOR;
        }
        String value = origin == null ? null : value(origin, content);
        if (origin != null && value != null) {
            facts.add(origin, value, Spot.hidden(facts.rank(origin), 0));
        }
    }

    private static boolean isWriter(@Nullable String label) {
        return label != null
                && label.toLowerCase(Locale.ROOT)
                        .matches("(?:written|von|verfasst|écrit|escrito|geschreven|scritto).{0,20}");
    }

    private static @Nullable String value(Origin origin, String content) {
        return switch (origin.field()) {
            case TITLE -> content;
            case DATE -> Dates.ofData(content);
            case AUTHOR -> String.join("\n", Bylines.names(content));
        };
    }

    private void script(Element script) {
        String data = script.data();
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("ld+json")) {
            linkedData.add(data);
        } else if (data.length() <= LONGEST_SCRIPT) {
            dates(data, "ubli", Origin.SCRIPT_PUBLISHED);
            dates(data, "odified", Origin.SCRIPT_MODIFIED);
        }
    }

    private void dates(String data, String name, Origin origin) {
        Matcher match = SCRIPT_DATE.matcher(data);
        int at = data.indexOf(name);
        for (int i = 0; i < MAX_SCRIPT_NAMES && at >= 0; i++) {
            match.region(at, Math.min(data.length(), at + LONGEST_NAME));
            String iso = match.lookingAt() ? Dates.ofData(match.group(1).trim()) : null;
            if (iso != null) {
                facts.add(origin, iso, Spot.hidden(facts.rank(origin), 0));
            }
            at = data.indexOf(name, at + 1);
        }
    }
}
