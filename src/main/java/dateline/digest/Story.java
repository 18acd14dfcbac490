package dateline.digest;

import dateline.article.Article;
import dateline.config.StoryRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All articles on one event.
 *
 * @param members oldest first, never empty
 * @param articles those of the members
 * @param rule what the editor says about it, or null
 */
public record Story(
        List<Member> members,
        List<Article> articles,
        @Nullable StoryRule rule) {
    /** One of which a single article tells. */
    static Story of(Article article) {
        return new Story(List.of(Member.alone(article)), List.of(article), null);
    }

    static Story of(List<Member> members, @Nullable StoryRule rule) {
        List<Article> articles = members.stream().map(Member::article).toList();
        return new Story(List.copyOf(members), List.copyOf(articles), rule);
    }

    /** That of its first article, so that it stays the same while the story grows; or the one in the editor's rule. */
    public String id() {
        return rule == null ? first().id() : rule.id();
    }

    /** The article that began it. */
    public Article first() {
        return articles.get(0);
    }

    /** The newest article. */
    public Article last() {
        return articles.get(articles.size() - 1);
    }

    /** The headline: the editor's, or that of the first article. */
    public String title() {
        String own = rule == null ? null : rule.title();
        return own == null ? first().title() : own;
    }

    /** Whether the editor put it first. */
    public boolean pinned() {
        if (rule != null && rule.pinned()) {
            return true;
        }
        for (Article article : articles) {
            if (article.front().pinned()) {
                return true;
            }
        }
        return false;
    }

    /** Whether several articles report it, so that it has a page. */
    public boolean shared() {
        return articles.size() > 1;
    }

    /** Its articles of one day, oldest first. */
    public List<Article> on(LocalDate day) {
        if (articles.size() == 1) {
            return articles.get(0).day().equals(day) ? articles : List.of();
        }
        return articles.stream().filter(article -> article.day().equals(day)).toList();
    }

    /** Known by how it began: hashing all its articles would cost as much as it is long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Story that && first().equals(that.first());
    }

    @Override
    public int hashCode() {
        return first().hashCode();
    }
}
