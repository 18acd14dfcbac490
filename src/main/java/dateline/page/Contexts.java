package dateline.page;

import dateline.article.Bodies;
import dateline.article.Links;
import dateline.article.Markdown;
import dateline.config.SiteConfig;
import dateline.config.ThemeSettings;
import dateline.digest.Digest;
import dateline.entity.EntityType;
import dateline.problem.Problems;
import dateline.render.Html;
import dateline.text.Checksum;
import dateline.text.Fingerprint;
import dateline.text.Phrases;
import dateline.text.WebAddress;
import dateline.view.LinkView;
import dateline.view.SiteView;
import dateline.work.Once;
import dateline.work.Workers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together what all kinds of pages have in common. */
final class Contexts {
    private Contexts() {}

    static PageContext of(
            Digest digest,
            SiteConfig config,
            Map<String, byte[]> assets,
            Bodies bodies,
            Phrases words,
            Workers workers,
            Problems problems) {
        Urls urls = new Urls(config.baseUrl());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Object> addresses = new TreeMap<>();
        Map<String, Object> integrity = new TreeMap<>();
        ThemeFiles.of(config, assets, problems).forEach((name, bytes) -> {
            String path = lasting(name, bytes);
            files.put(path, bytes);
            addresses.put(name, urls.link(path));
            integrity.put(name, Once.of(() -> Fingerprint.integrity(bytes)));
        });
        SiteView site = site(config, urls, addresses, integrity, words);
        Views views = new Views(digest, config, urls, site, words);
        return new PageContext(
                digest,
                config,
                urls,
                site,
                views,
                words,
                Facts.of(digest, workers),
                bodies,
                files,
                new String(assets.getOrDefault(ThemeFiles.WORKER, new byte[0]), StandardCharsets.UTF_8));
    }

    /** {@code site.css} with a checksum in its name may be cached for ever: {@code assets/site.0123456789.css}. */
    private static String lasting(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Checksum.of(bytes).substring(0, 10);
        return dot < 0
                ? Urls.ASSETS + name + "." + hash
                : Urls.ASSETS + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static SiteView site(
            SiteConfig config, Urls urls, Map<String, Object> assets, Map<String, Object> integrity, Phrases words) {
        return new SiteView(
                config.title(),
                config.description(),
                config.language(),
                words.calendar().direction(),
                config.baseUrl().origin(),
                config.baseUrl().path(),
                nav(config, urls, words),
                assets,
                integrity,
                config.search() ? urls.link(SearchFiles.PATH) : null,
                logo(config, assets),
                config.theme().toggle(),
                config.pages().offline() > 0,
                footer(config),
                Version.NAME);
    }

    /** What the owner wants in the navigation, or topics, names and sources. */
    private static List<LinkView> nav(SiteConfig config, Urls urls, Phrases words) {
        List<LinkView> nav = new ArrayList<>();
        for (ThemeSettings.Section section : config.theme().sections()) {
            String web = WebAddress.absolute(section.url());
            String inside = section.url().startsWith("/") ? section.url().substring(1) : section.url();
            nav.add(new LinkView(section.name(), web == null ? urls.link(inside) : web, null));
        }
        if (nav.isEmpty()) {
            nav.add(new LinkView(words.say("Topics"), urls.link("topics/"), null));
            for (EntityType type : EntityType.ALL) {
                nav.add(new LinkView(words.say(EntityPages.title(type)), urls.link(Urls.index(type)), null));
            }
            nav.add(new LinkView(words.say("Sources"), urls.link("sources/"), null));
        }
        return List.copyOf(nav);
    }

    private static @Nullable String logo(SiteConfig config, Map<String, Object> assets) {
        String name = config.theme().logo();
        Object address = name == null ? null : assets.get(name);
        return address == null ? null : address.toString();
    }

    private static Html footer(SiteConfig config) {
        Links links = new Links(config.baseUrl().path(), null);
        return new Html(new Markdown(links).html(config.theme().footer(), List.of()));
    }
}
