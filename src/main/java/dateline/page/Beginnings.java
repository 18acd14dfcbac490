package dateline.page;

import dateline.article.Article;
import dateline.article.Published;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The stories that began with an article about an entity, oldest first. Those of any stretch of days, and a number that
 * stands for them, are found without a look at the others: whom everybody names begins thousands.
 */
final class Beginnings {
    private final List<Story> stories;

    /** The number of the article that began each, see {@link Digest#number}: they rise. */
    private final int[] numbers;

    /** On which each story began, since 1970. */
    private final long[] days;

    /** At each place what stands for all stories before it. */
    private final long[] sums;

    private Beginnings(List<Story> stories, Digest digest) {
        this.stories = stories;
        this.numbers = new int[stories.size()];
        this.days = new long[stories.size()];
        this.sums = new long[stories.size() + 1];
        for (int i = 0; i < days.length; i++) {
            Story story = stories.get(i);
            numbers[i] = digest.number(story.first());
            days[i] = story.first().day().toEpochDay();
            sums[i + 1] = sums[i] + facts(story);
        }
    }

    static Beginnings of(Entity entity, Digest digest) {
        List<Story> stories = new ArrayList<>();
        List<Article> newestFirst = entity.articles();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Article article = newestFirst.get(i);
            Story story = entity.about(i) ? digest.storyOf(article) : null;
            if (story != null && story.first().equals(article)) {
                stories.add(story);
            }
        }
        return new Beginnings(stories, digest);
    }

    /** What a page that is related to a story shows of it, and by what it chooses it. */
    private static long facts(Story story) {
        Published date = story.first().front().date();
        return Key.of("beginning")
                .add(story.id())
                .add(story.title())
                .add(Urls.home(story))
                .add(story.articles().size())
                .add(date.instant().getEpochSecond())
                .add(date.timed())
                .value();
    }

    Story story(int place) {
        return stories.get(place);
    }

    /** See {@link Digest#number}. */
    int number(int place) {
        return numbers[place];
    }

    /** Stands for the stories that began on these days. */
    long facts(LocalDate from, LocalDate to) {
        return sums[place(to.plusDays(1))] - sums[place(from)];
    }

    /** The place of the first that did not begin before a day. */
    int place(LocalDate day) {
        long wanted = day.toEpochDay();
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
