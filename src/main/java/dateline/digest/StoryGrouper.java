package dateline.digest;

import dateline.article.Article;
import java.util.List;

/** Gathers articles into stories. Here each article is a story of its own. */
final class StoryGrouper {
    private StoryGrouper() {}

    /** @param articles in any order; the stories come in the same */
    static List<Story> group(List<Article> articles) {
        return articles.stream().map(article -> new Story(List.of(article))).toList();
    }
}
