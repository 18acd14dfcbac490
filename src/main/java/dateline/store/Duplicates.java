package dateline.store;

import dateline.article.ArticleReader;
import dateline.problem.Problems;
import dateline.text.Shingles;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article that has the text of a draft already: candidates by {@code MinHash}, each then compared in full.
 *
 * <p>The limits come from 16,806 news texts, each pair compared. Of the pairs of 40 runs or more that resemble each other by
 * .6, 466 share their numbers: all the same report, repeated, corrected or shortened a little, six under another headline. 48
 * do not, and nearly all of them are the notices that banks write daily from one form. From .6 down, reports of their own on
 * one event begin.
 */
final class Duplicates {
    private static final double RESEMBLANCE = 0.6;
    private static final double NUMBERS = 0.75;

    /** More than a few candidates come only from texts made by a machine. */
    private static final int CANDIDATES = 20;

    private final Holdings holdings;
    private final ContentFiles files;

    Duplicates(Holdings holdings, ContentFiles files) {
        this.holdings = holdings;
        this.files = files;
    }

    /** The article with the same text, or null. */
    @Nullable
    Holding find(Draft draft) throws IOException {
        for (Holding candidate : holdings.like(draft.bands(), CANDIDATES)) {
            Optional<String> body = ArticleReader.body(candidate.path(), files.read(candidate.path()), new Problems());
            if (body.isPresent() && same(Shingles.of(body.get()), draft.shingles())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean same(Shingles one, Shingles other) {
        return one.resemblance(other) >= RESEMBLANCE && one.numbersShared(other) >= NUMBERS;
    }
}
