package dateline.page;

import dateline.article.Article;
import dateline.config.SiteConfig;
import dateline.digest.Digest;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.Ascii;
import dateline.text.Phrases;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Every file of the site: its path, template and model, before anything is rendered.
 *
 * @param pages in the order of their kinds; no two lie in one file
 */
public record PagePlan(List<Page> pages) {
    private static final List<PageKind> KINDS = List.of(
            new AssetFiles(),
            new HomePage(),
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
            new SearchFiles(),
            new OfflineFiles(),
            new CardFiles(),
            new FixedFiles(),
            new RedirectPages());

    /**
     * Plans the site of a digest.
     *
     * @param assets the theme's files by their names, such as {@code site.css}
     * @param bodies reads the Markdown body of an article
     * @param words what the interface says
     * @param problems told of two pages that claim one address; the first in the order of kinds keeps it
     */
    public static PagePlan of(
            Digest digest,
            SiteConfig config,
            Map<String, byte[]> assets,
            Function<Article, String> bodies,
            Phrases words,
            Problems problems) {
        PageContext context = Contexts.of(digest, config, assets, bodies, words, problems);
        Claims claims = new Claims(2 * digest.articles().size(), problems);
        for (PageKind kind : KINDS) {
            kind.plan(context, claims::add);
        }
        new SitemapFiles(List.copyOf(claims.pages)).plan(context, claims::add);
        return new PagePlan(List.copyOf(claims.pages));
    }

    /** Pages by the file that each claims, as file systems see it that know no case. */
    private static final class Claims {
        private final List<Page> pages = new ArrayList<>();
        private final Map<String, Page> byFile;
        private final Map<String, Page> byFolder;
        private final Problems problems;

        /** @param most pages for which there is room; it grows with more */
        Claims(int most, Problems problems) {
            this.byFile = new HashMap<>(most);
            this.byFolder = new HashMap<>(most);
            this.problems = problems;
        }

        void add(Page page) {
            String file = key(page.file());
            // A file cannot have the name of a folder that another page needs, nor lie in what is a file.
            Page other = byFile.getOrDefault(file, byFolder.get(file));
            int known = file.lastIndexOf('/');
            for (; other == null && known >= 0; known = file.lastIndexOf('/', known - 1)) {
                String folder = file.substring(0, known);
                if (byFolder.containsKey(folder)) {
                    // Then those above it are known too.
                    break;
                }
                other = byFile.get(folder);
            }
            if (other != null) {
                problems.add(Problem.error(
                        "two pages at one address, /" + page.path() + ": " + other.origin() + " and " + page.origin(),
                        "change a slug or an alias of one of them"));
                return;
            }
            byFile.put(file, page);
            for (int slash = file.lastIndexOf('/'); slash > known; slash = file.lastIndexOf('/', slash - 1)) {
                byFolder.put(file.substring(0, slash), page);
            }
            pages.add(page);
        }

        private static String key(String file) {
            if (Ascii.small(file)) {
                return file;
            }
            return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        }
    }
}
