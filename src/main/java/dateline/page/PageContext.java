package dateline.page;

import dateline.article.Bodies;
import dateline.config.SiteConfig;
import dateline.digest.Digest;
import dateline.text.Phrases;
import dateline.view.SiteView;
import java.util.Map;

/**
 * What kinds of pages are planned from.
 *
 * @param views makes what templates see
 * @param words what the interface says
 * @param facts what pages are made from, as numbers
 * @param bodies what articles say
 * @param assets the theme's files by their paths in the site, such as {@code assets/site.1a2b3c.css}
 * @param worker the theme's service worker; empty when it has none
 */
record PageContext(
        Digest digest,
        SiteConfig config,
        Urls urls,
        SiteView site,
        Views views,
        Phrases words,
        Facts facts,
        Bodies bodies,
        Map<String, byte[]> assets,
        String worker) {}
