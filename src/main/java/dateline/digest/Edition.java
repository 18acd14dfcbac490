package dateline.digest;

import dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The digest of one day.
 *
 * @param stories those that began or went on this day: the most prominent first, see {@link Prominence}
 * @param withdrawn articles of this day in whose place a notice stands
 * @param articles those of this day, oldest first
 */
public record Edition(LocalDate day, List<Story> stories, List<Article> withdrawn, List<Article> articles) {
    static Edition of(LocalDate day, List<Story> stories, List<Article> withdrawn) {
        List<Article> articles = new ArrayList<>(stories.size());
        stories.forEach(story -> articles.addAll(story.on(day)));
        articles.sort(Admission.OLDEST_FIRST);
        return new Edition(day, stories, withdrawn, List.copyOf(articles));
    }
}
