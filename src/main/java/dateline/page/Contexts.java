package dateline.page;

import dateline.article.Article;
import dateline.config.SiteConfig;
import dateline.digest.Digest;
import dateline.entity.EntityType;
import dateline.text.Fingerprint;
import dateline.view.LinkView;
import dateline.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together what all kinds of pages have in common. */
final class Contexts {
    private Contexts() {}

    static PageContext of(
            Digest digest, SiteConfig config, Map<String, byte[]> assets, Function<Article, String> bodies) {
        Urls urls = new Urls(config.baseUrl());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Object> addresses = new TreeMap<>();
        Map<String, Object> integrity = new TreeMap<>();
        assets.forEach((name, bytes) -> {
            String path = fingerprinted(name, bytes);
            files.put(path, bytes);
            addresses.put(name, urls.link(path));
            integrity.put(name, Fingerprint.integrity(bytes));
        });
        SiteView site = site(config, urls, addresses, integrity);
        Views views = new Views(digest, config, urls, site);
        return new PageContext(digest, config, urls, site, views, Facts.of(digest), bodies, files);
    }

    /** {@code site.css} with a fingerprint in its name may be cached for ever: {@code assets/site.0123456789.css}. */
    private static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Fingerprint.of(bytes).substring(0, 10);
        return dot < 0
                ? "assets/" + name + "." + hash
                : "assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static SiteView site(
            SiteConfig config, Urls urls, Map<String, Object> assets, Map<String, Object> integrity) {
        List<LinkView> nav = new ArrayList<>();
        nav.add(new LinkView("Topics", urls.link("topics/"), null));
        for (EntityType type : EntityType.ALL) {
            nav.add(new LinkView(EntityPages.title(type), urls.link(Urls.index(type)), null));
        }
        nav.add(new LinkView("Sources", urls.link("sources/"), null));
        return new SiteView(
                config.title(),
                config.description(),
                config.language(),
                config.baseUrl().origin(),
                config.baseUrl().path(),
                List.copyOf(nav),
                assets,
                integrity,
                config.search() ? urls.link(SearchFiles.PATH) : null,
                Version.NAME);
    }
}
