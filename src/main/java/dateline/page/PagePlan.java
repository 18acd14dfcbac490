package dateline.page;

import dateline.article.Bodies;
import dateline.config.SiteConfig;
import dateline.digest.Digest;
import dateline.problem.Problems;
import dateline.text.Phrases;
import dateline.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every file of the site: its path, template and model, before anything is rendered.
 *
 * @param pages in the order of their kinds; no two lie in one file
 */
public record PagePlan(List<Page> pages) {
    private static final List<PageKind> KINDS = List.of(
            new AssetFiles(),
            new HomePage(),
            // It takes longest, and no other thread can help with it.
            new SearchFiles(),
            new CalendarPages(),
            new EmailFiles(),
            new ArticlePages(),
            new StoryPages(),
            new TopicPages(),
            new EntityPages(),
            new SourcePages(),
            new CorrectionPages(),
            new FeedFiles(),
            new DataFiles(),
            new OfflineFiles(),
            new CardFiles(),
            new FixedFiles(),
            new RedirectPages());

    /**
     * Plans the site of a digest.
     *
     * @param assets the theme's files by their names, such as {@code site.css}
     * @param bodies what articles say
     * @param words what the interface says
     * @param workers plan several kinds at once
     * @param problems told of two pages that claim one address; the first in the order of kinds keeps it
     */
    public static PagePlan of(
            Digest digest,
            SiteConfig config,
            Map<String, byte[]> assets,
            Bodies bodies,
            Phrases words,
            Workers workers,
            Problems problems) {
        PageContext context = Contexts.of(digest, config, assets, bodies, words, workers, problems);
        List<List<Page>> byKind = workers.map(KINDS, kind -> {
            List<Page> pages = new ArrayList<>();
            kind.plan(context, pages::add);
            return pages;
        });
        Claims claims = new Claims(byKind.stream().mapToInt(List::size).sum(), problems);
        byKind.forEach(pages -> pages.forEach(claims::add));
        new SitemapFiles(claims.pages(), workers).plan(context, claims::add);
        return new PagePlan(claims.pages());
    }
}
