package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Source;
import dateline.digest.Story;
import java.util.HashMap;
import java.util.Map;

/**
 * How outlets stand beside each other: who is first on what several of them tell.
 *
 * @param shared for each outlet, how many of its articles belong to a story that another outlet tells too
 * @param scoops for each outlet, on how many of those stories it was first
 */
record Standing(Map<Source, Integer> shared, Map<Source, Integer> scoops) {
    static Standing of(Digest digest) {
        Map<Source, Integer> shared = new HashMap<>();
        Map<Source, Integer> scoops = new HashMap<>();
        for (Story story : digest.stories()) {
            if (!story.shared() || sources(digest, story) < 2) {
                continue;
            }
            for (Article article : story.articles()) {
                count(shared, digest, article);
            }
            count(scoops, digest, story.first());
        }
        return new Standing(shared, scoops);
    }

    private static long sources(Digest digest, Story story) {
        return story.articles().stream().map(digest::sourceOf).distinct().count();
    }

    private static void count(Map<Source, Integer> counts, Digest digest, Article article) {
        Source source = digest.sourceOf(article);
        if (source != null) {
            counts.merge(source, 1, Integer::sum);
        }
    }

    int shared(Source source) {
        return shared.getOrDefault(source, 0);
    }

    int scoops(Source source) {
        return scoops.getOrDefault(source, 0);
    }
}
