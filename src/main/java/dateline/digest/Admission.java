package dateline.digest;

import dateline.article.Article;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    (Article article) -> article.front().date().instant())
            .thenComparing(Article::id);

    /**
     * Sorts articles into those that are published and those that are not.
     *
     * @param articles in the order of their files
     * @param policy what a site or command says about drafts and dates to come
     */
    public static Admission of(List<Article> articles, Policy policy, Problems problems) {
        Admission admission = new Admission(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Address, Article> addresses = new HashMap<>(2 * articles.size());
        Map<String, Article> originals = new HashMap<>(2 * articles.size());
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

    /** Where the page of an article stands. */
    private record Address(LocalDate day, String slug) {
        /** Written by hand, as in {@link dateline.identity.LocalEntity}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Address that && day.equals(that.day) && slug.equals(that.slug);
        }

        @Override
        public int hashCode() {
            return 31 * day.hashCode() + slug.hashCode();
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

    private static boolean admit(
            Article article, Map<Address, Article> addresses, Map<String, Article> originals, Problems problems) {
        Article same = addresses.putIfAbsent(new Address(article.day(), article.slug()), article);
        if (same != null) {
            problems.add(Problem.error(
                    new Place(article.file(), article.slugLine(), 1),
                    "has the same address as " + same.file() + ": /"
                            + article.day().toString().replace('-', '/') + "/" + article.slug() + "/",
                    "give one of them another slug or day"));
            return false;
        }
        String url = article.front().url();
        Article twin = url == null ? null : originals.putIfAbsent(url, article);
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
