package dateline.extract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element stands in, one bit each: the HTML elements, ARIA roles and microdata that say what a part is for. */
final class Zone {
    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int NAV = 1 << 2;
    static final int ASIDE = 1 << 3;
    static final int HEADER = 1 << 4;
    static final int FOOTER = 1 << 5;
    static final int FORM = 1 << 6;
    static final int FIGURE = 1 << 7;
    static final int TABLE = 1 << 8;
    static final int LIST = 1 << 9;
    static final int QUOTE = 1 << 10;
    static final int BUTTON = 1 << 11;
    static final int HIDDEN = 1 << 12;
    static final int CAPTION = 1 << 13;
    static final int MARKED_BODY = 1 << 14;
    static final int LINK = 1 << 15;
    static final int CODE = 1 << 16;
    static final int DEFINITION = 1 << 17;
    static final int COMMENTS = 1 << 18;

    /** What stands in these is no part of the story, however much it reads like one. */
    static final int BESIDE = NAV | ASIDE | FOOTER | FORM | CAPTION | BUTTON | COMMENTS;

    // "comments", "comment-list", "article-comments", "commentlist"; but not "comments-open" nor "no-comments".
    private static final Pattern COMMENT_NAMES = Pattern.compile(
            "(?i)(?<![\\w-])(?!no-)(?:[\\w]+[-_]{1,2})?comments?(?:[-_]?(?:list|area|section|thread|body|content|container|wrapper|wrap|box|block))?(?![\\w-])"
                    + "|disqus_thread");

    private static final Map<String, Integer> TAGS = Map.ofEntries(
            Map.entry("article", ARTICLE),
            Map.entry("main", MAIN),
            Map.entry("nav", NAV),
            Map.entry("menu", NAV),
            Map.entry("aside", ASIDE),
            Map.entry("header", HEADER),
            Map.entry("footer", FOOTER),
            Map.entry("form", FORM),
            Map.entry("fieldset", FORM),
            Map.entry("figure", FIGURE),
            Map.entry("figcaption", CAPTION),
            Map.entry("table", TABLE),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("blockquote", QUOTE),
            Map.entry("button", BUTTON),
            Map.entry("dialog", HIDDEN),
            Map.entry("a", LINK),
            Map.entry("pre", CODE),
            Map.entry("dl", DEFINITION));

    private static final Map<String, Integer> ROLES = Map.of(
            "main", MAIN,
            "article", ARTICLE,
            "navigation", NAV,
            "complementary", ASIDE,
            "banner", HEADER,
            "contentinfo", FOOTER,
            "search", FORM,
            "dialog", HIDDEN,
            "button", BUTTON);

    private Zone() {}

    /** The bits of one element, not of what is around it. */
    static int of(Element element) {
        int bits = TAGS.getOrDefault(element.normalName(), 0);
        if (element.attributesSize() == 0) {
            return bits;
        }
        bits |= ROLES.getOrDefault(element.attr("role").toLowerCase(Locale.ROOT), 0);
        if (element.attr("itemprop").contains("articleBody")
                || element.attr("property").contains("articleBody")) {
            bits |= MARKED_BODY;
        }
        return isHidden(element) ? bits | HIDDEN : bits;
    }

    /** Whether its names say that readers' comments are inside. */
    static boolean isComments(Element element) {
        return (element.attr("class").contains("omment")
                        || element.id().contains("omment")
                        || element.id().contains("disqus"))
                && (COMMENT_NAMES.matcher(element.attr("class")).find()
                        || COMMENT_NAMES.matcher(element.id()).find());
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
