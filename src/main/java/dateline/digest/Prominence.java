package dateline.digest;

import dateline.article.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How far up a story stands in the edition of a day: what the editor pinned first, then what many outlets report, then what
 * is new, then the latest.
 *
 * @param pinned whether the editor put it first
 * @param coverage outlets of the day count two each, their further articles a half, a story that begins a half more
 * @param latest when it was last reported on that day
 */
record Prominence(boolean pinned, double coverage, Instant latest) {
    static final Comparator<Prominence> HIGHEST_FIRST = (a, b) -> {
        int pinned = Boolean.compare(b.pinned, a.pinned);
        int coverage = pinned == 0 ? Double.compare(b.coverage, a.coverage) : pinned;
        return coverage == 0 ? b.latest.compareTo(a.latest) : coverage;
    };

    private static final double OUTLET = 2;
    private static final double FURTHER = 0.5;
    private static final double NEW = 0.5;

    static Prominence of(Story story, LocalDate day) {
        List<Article> own = story.on(day);
        long outlets = own.size() == 1 ? 1 : Math.max(1, outlets(own));
        boolean begins = story.first().day().equals(day);
        double coverage = OUTLET * outlets + FURTHER * (own.size() - outlets) + (begins ? NEW : 0);
        Instant latest = own.get(own.size() - 1).front().date().instant();
        return new Prominence(story.pinned(), coverage, latest);
    }

    private static long outlets(List<Article> articles) {
        return articles.stream()
                .map(article -> article.front().source())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
