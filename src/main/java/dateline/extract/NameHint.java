package dateline.extract;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What the class and id of an element hint that it is for, in the words that page authors use all over the web.
 *
 * @param name of the kind
 * @param words parts of class names and ids
 */
record NameHint(String name, List<String> words) {
    static final List<NameHint> ALL = List.of(
            of("comment", "comment", "disqus", "respond", "reply", "discussion", "kommentar", "forum"),
            of(
                    "related",
                    "related",
                    "recommend",
                    "trending",
                    "popular",
                    "latest",
                    "teaser",
                    "readnext",
                    "read-more",
                    "readmore",
                    "more-",
                    "most",
                    "similar",
                    "suggest",
                    "outbrain",
                    "taboola",
                    "yarpp",
                    "jp-relatedposts",
                    "card",
                    "carousel",
                    "slider"),
            of("share", "share", "sharing", "social", "follow", "facebook", "twitter", "addthis", "whatsapp"),
            of(
                    "promo",
                    "promo",
                    "advert",
                    "sponsor",
                    "newsletter",
                    "subscri",
                    "signup",
                    "sign-up",
                    "paywall",
                    "banner",
                    "donat",
                    "cta",
                    "affiliate",
                    "shop",
                    "product",
                    "offer",
                    "werbung",
                    "anzeige",
                    "ad-",
                    "-ad",
                    "ads"),
            of(
                    "caption",
                    "caption",
                    "credit",
                    "legend",
                    "bildunter",
                    "photo",
                    "image",
                    "media",
                    "figure",
                    "gallery",
                    "video"),
            of("author", "author", "byline", "bio", "autor", "writer", "contributor", "profile", "user", "avatar"),
            of("meta", "meta", "date", "time", "info", "posted", "publish", "stamp"),
            of("title", "title", "headline", "heading", "titel", "titulo", "kicker", "overline"),
            of(
                    "lead",
                    "dek",
                    "standfirst",
                    "subtitle",
                    "subhead",
                    "sub-head",
                    "summary",
                    "intro",
                    "lead",
                    "lede",
                    "excerpt",
                    "abstract",
                    "teaser",
                    "vorspann",
                    "chapo",
                    "deck",
                    "description"),
            of("tag", "tag", "categor", "breadcrumb", "topic", "keyword", "label", "crumb", "rubri"),
            of(
                    "side",
                    "sidebar",
                    "side-",
                    "aside",
                    "rail",
                    "widget",
                    "module",
                    "block-",
                    "column-right",
                    "secondary",
                    "toc",
                    "box"),
            of(
                    "nav",
                    "nav",
                    "menu",
                    "pagination",
                    "pager",
                    "skip",
                    "search",
                    "toolbar",
                    "topbar",
                    "header",
                    "masthead"),
            of("foot", "foot", "copyright", "legal", "disclaimer", "policy", "imprint", "fuss"),
            of(
                    "notice",
                    "cookie",
                    "consent",
                    "gdpr",
                    "modal",
                    "popup",
                    "overlay",
                    "alert",
                    "login",
                    "register",
                    "error",
                    "hidden",
                    "privacy"),
            of(
                    "body",
                    "article-body",
                    "articlebody",
                    "article-content",
                    "articlecontent",
                    "article__body",
                    "article__content",
                    "entry-content",
                    "entrycontent",
                    "post-content",
                    "postcontent",
                    "post-body",
                    "post-text",
                    "story-body",
                    "storybody",
                    "story-content",
                    "article-text",
                    "articletext",
                    "td-post",
                    "field-body",
                    "body-text",
                    "bodytext",
                    "main-content",
                    "rich-text",
                    "richtext",
                    "text-content",
                    "articulo",
                    "single-content",
                    "postbody",
                    "body-copy",
                    "the-content",
                    "blog-content"));

    static final int RELATED = place("related");
    static final int CAPTION = place("caption");

    private static int place(String name) {
        return ALL.stream().map(NameHint::name).toList().indexOf(name);
    }

    private static NameHint of(String name, String... words) {
        return new NameHint(name, List.of(words));
    }

    /** The kinds that an element's names hint at, one bit each in the order of {@link #ALL}. */
    static int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        String names = (element.attr("class") + " " + element.attr("id")).toLowerCase(Locale.ROOT);
        int bits = 0;
        for (int kind = 0; names.length() > 1 && kind < ALL.size(); kind++) {
            bits |= ALL.get(kind).isIn(names) ? 1 << kind : 0;
        }
        return bits;
    }

    private boolean isIn(String names) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
