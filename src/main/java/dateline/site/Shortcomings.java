package dateline.site;

import dateline.article.Published;
import dateline.intake.CleanArticle;
import dateline.problem.Place;
import dateline.problem.Problem;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article lacks to be one, and which options would give it. */
final class Shortcomings {
    /** A headline longer than this is shown by its beginning. */
    private static final int SHOWN = 120;

    private Shortcomings() {}

    /** An error for each thing that is missing; empty when the article is whole. */
    static List<Problem> of(CleanArticle article, String body) {
        List<Problem> missing = new ArrayList<>();
        // What stood somewhere before without a word, with a picture or a headline alone, may do so here.
        if (body.isBlank() && !article.earlier().moved()) {
            missing.add(problem(article, "no text of an article was found", null));
            return missing;
        }
        if (article.title() == null) {
            missing.add(problem(article, "the title is missing", titleHint(article.titles())));
        }
        boolean dated = article.published() != null
                && Published.parse(article.published(), ZoneOffset.UTC).isPresent();
        if (!dated) {
            missing.add(problem(article, "the date is missing", dateHint(article.dates())));
        }
        return missing;
    }

    /** An error of one article, with where it stands in its input. */
    static Problem problem(CleanArticle article, String message, @Nullable String hint) {
        return problem(article.input(), article.position(), message, hint);
    }

    static Problem problem(String input, @Nullable String position, String message, @Nullable String hint) {
        String where = position == null ? "" : position + ": ";
        return Problem.error(Place.whole(input), where + message, hint);
    }

    private static String titleHint(List<String> proposed) {
        if (proposed.isEmpty()) {
            return "--title TEXT sets it";
        }
        return "--title-from lead takes " + quoted(proposed.get(0)) + "; --title TEXT sets another";
    }

    private static String dateHint(List<String> seen) {
        String set = "--date 2025-08-20 or --date 2025-08-20T14:05:00Z sets it";
        return seen.isEmpty()
                ? set
                : set + "; the input has "
                        + String.join(
                                ", ",
                                seen.stream().limit(3).map(Shortcomings::quoted).toList());
    }

    private static String quoted(String text) {
        boolean fits = text.length() <= SHOWN;
        int end = fits ? text.length() : text.offsetByCodePoints(0, text.codePointCount(0, SHOWN - 1));
        return "\"" + text.substring(0, end) + (fits ? "" : "\u2026") + "\"";
    }
}
