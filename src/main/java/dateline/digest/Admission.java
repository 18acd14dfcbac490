package dateline.digest;

import dateline.article.Article;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.text.Mix;
import dateline.text.NumberSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are published, and why the others are not.
 *
 * @param published oldest first
 * @param withdrawn a notice stands in their place; oldest first
 * @param drafts not yet meant for readers
 * @param future dated after the moment of the build
 */
public record Admission(List<Article> published, List<Article> withdrawn, List<Article> drafts, List<Article> future) {

    /** Oldest first; of one moment by id, so that the order never depends on the order of files. */
    static final Comparator<Article> OLDEST_FIRST = (one, other) -> {
        int order = one.front().date().instant().compareTo(other.front().date().instant());
        return order != 0 ? order : one.id().compareTo(other.id());
    };

    /**
     * Sorts articles into those that are published and those that are not.
     *
     * @param articles in the order of their files
     * @param policy what a site or command says about drafts and dates to come
     */
    public static Admission of(List<Article> articles, Policy policy, Problems problems) {
        Admission admission = new Admission(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Repeats addresses = Repeats.of(articles, Admission::address);
        Repeats originals = Repeats.of(articles, article -> article.front().original());
        for (Article article : articles) {
            List<Article> group = admission.group(article, policy);
            if (group == admission.drafts || group == admission.future) {
                group.add(article);
            } else if (admit(article, addresses, originals, problems)) {
                group.add(article);
            }
        }
        admission.published.sort(OLDEST_FIRST);
        admission.withdrawn.sort(OLDEST_FIRST);
        admission.tellFuture(problems);
        return admission;
    }

    /** Stands for where the page of an article stands. */
    private static long address(Article article) {
        return Mix.of(
                article.day().toEpochDay() << Integer.SIZE ^ article.slug().hashCode());
    }

    /**
     * What several articles have, of things that nearly always one has: found by numbers, so that the things themselves are looked
     * at only where these are equal.
     *
     * @param numbers that several have
     * @param first the first article with a thing
     */
    private record Repeats(Set<Long> numbers, Map<Object, Article> first) {
        /** @param number of the thing; 0 when an article has none */
        static Repeats of(List<Article> articles, ToLongFunction<Article> number) {
            NumberSet seen = new NumberSet(articles.size());
            Set<Long> again = new HashSet<>();
            for (Article article : articles) {
                long one = number.applyAsLong(article);
                if (one != 0 && !seen.add(one)) {
                    again.add(one);
                }
            }
            return new Repeats(again, new HashMap<>());
        }

        /** The article that had the same before; null when none had. */
        @Nullable
        Article before(Article article, long number, Function<Article, @Nullable Object> thing) {
            Object own = numbers.contains(number) ? thing.apply(article) : null;
            return own == null ? null : first.putIfAbsent(own, article);
        }
    }

    /**
     * What is let through besides articles that are ready.
     *
     * @param drafts whether drafts are published too
     * @param now articles dated later wait; null when none has to
     */
    public record Policy(boolean drafts, @Nullable Instant now) {}

    private List<Article> group(Article article, Policy policy) {
        if (article.front().draft() && !policy.drafts()) {
            return drafts;
        }
        Instant now = policy.now();
        if (now != null && article.front().date().instant().isAfter(now)) {
            return future;
        }
        return article.front().withdrawn() ? withdrawn : published;
    }

    private static boolean admit(Article article, Repeats addresses, Repeats originals, Problems problems) {
        Article same = addresses.before(article, address(article), Article::id);
        if (same != null) {
            problems.add(Problem.error(
                    new Place(article.file(), article.slugLine(), 1),
                    "has the same address as " + same.file() + ": /"
                            + article.day().toString().replace('-', '/') + "/" + article.slug() + "/",
                    "give one of them another slug or day"));
            return false;
        }
        Article twin = originals.before(
                article, article.front().original(), each -> each.front().url());
        if (twin != null) {
            problems.add(Problem.warning(
                    Place.whole(article.file()),
                    "has the same url as " + twin.file(),
                    "if both are the same article, keep one of them"));
        }
        return true;
    }

    /** Left out in silence, articles that wait for their date are the classic riddle of static sites. */
    private void tellFuture(Problems problems) {
        if (future.isEmpty()) {
            return;
        }
        String files = future.stream()
                .limit(3)
                .map(Article::file)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String more = future.size() > 3 ? " and " + (future.size() - 3) + " more" : "";
        problems.add(new Problem(
                Severity.NOTE,
                null,
                "left out, for they are dated in the future: " + files + more,
                null,
                "--future publishes them now"));
    }
}
