package dateline.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Parts of a page, as its tags and its class names tell them. Each is a bit, so that many can hold at once. */
final class Region {
    static final int NAVIGATION = 1;
    static final int HEADER = 1 << 1;
    static final int FOOTER = 1 << 2;
    static final int ASIDE = 1 << 3;
    static final int COMMENTS = 1 << 4;
    static final int RELATED = 1 << 5;
    static final int ARTICLE = 1 << 6;
    static final int LIST = 1 << 7;
    static final int BIOGRAPHY = 1 << 8;
    static final int LINK = 1 << 9;
    /** In data: inside of another thing. */
    static final int NESTED = 1 << 10;
    /** The element itself is named after what it holds. */
    static final int AUTHOR_NAME = 1 << 11;

    static final int DATE_NAME = 1 << 12;
    static final int TITLE_NAME = 1 << 13;
    static final int MODIFIED_NAME = 1 << 14;
    static final int META_NAME = 1 << 15;
    static final int LOGO_NAME = 1 << 16;

    /** What an element hands down to those inside of it. */
    static final int INHERITED = (1 << 11) - 1;

    private static final NameWords WORDS = new NameWords(words(Map.ofEntries(
            Map.entry(COMMENTS, "comment disqus respond reply"),
            Map.entry(
                    RELATED,
                    "related recommend recent popular trending more- also teaser card carousel latest widget promo readnext"
                            + " read-next prev next"),
            Map.entry(
                    AUTHOR_NAME,
                    "author byline by-line postedby posted-by writer autor auteur creator contributor -by- fn-"),
            Map.entry(
                    BIOGRAPHY,
                    "author-bio author-box author-desc author-about author-info author-card author-profile authorbio"
                            + " authorbox author--bio author--box author--info bio- about-author about-the-author aboutauthor"),
            Map.entry(DATE_NAME, "date time publish posted datum fecha created -day-"),
            Map.entry(MODIFIED_NAME, "updat modif revis"),
            Map.entry(TITLE_NAME, "title headline heading titel titre titulo"),
            Map.entry(META_NAME, "meta info detail credit byline header hero intro"),
            Map.entry(LOGO_NAME, "logo brand site-title site-name sitetitle sitename masthead"),
            Map.entry(ASIDE, "sidebar side-bar aside rail-"),
            Map.entry(FOOTER, "footer copyright colophon legal"),
            Map.entry(NAVIGATION, "-nav menu breadcrumb toolbar toc-"))));

    private Region() {}

    /** What a tag says. */
    static int ofTag(Element element) {
        return switch (element.normalName()) {
            case "nav" -> NAVIGATION;
            case "header" -> HEADER;
            case "footer" -> FOOTER;
            case "aside" -> ASIDE;
            case "article", "main" -> ARTICLE;
            case "li", "table" -> LIST;
            case "a" -> LINK;
            default -> 0;
        };
    }

    /** What class and id say; much the same for all elements of a page, so callers remember it. */
    static int ofNames(String classAndId) {
        return WORDS.in(classAndId);
    }

    private static Map<String, Integer> words(Map<Integer, String> byZone) {
        Map<String, Integer> words = new HashMap<>();
        byZone.forEach((zone, list) -> {
            for (String word : list.split(" ", -1)) {
                words.merge(word, zone, (a, b) -> a | b);
            }
        });
        return words;
    }
}
