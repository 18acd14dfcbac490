package dateline.digest;

import dateline.article.Article;
import java.time.LocalDate;
import java.util.List;

/**
 * The digest of one day.
 *
 * @param stories those that began or went on this day: pinned ones first, then newest first
 * @param withdrawn articles of this day in whose place a notice stands
 */
public record Edition(LocalDate day, List<Story> stories, List<Article> withdrawn) {}
