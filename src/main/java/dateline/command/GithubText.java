package dateline.command;

import dateline.problem.Place;
import dateline.problem.Problem;

/**
 * A problem as a line that GitHub Actions shows at its place in the file (workflow commands).
 *
 * <pre>::error file=content/a.md,line=3,col=7::date: "never" is not a date%0Ahint: ...</pre>
 */
final class GithubText {
    private GithubText() {}

    static String of(Problem problem) {
        StringBuilder out = new StringBuilder("::").append(kind(problem));
        Place place = problem.place();
        if (place != null) {
            out.append(" file=").append(property(place.file()));
            if (place.line() > 0) {
                out.append(",line=").append(place.line());
            }
            if (place.column() > 0) {
                out.append(",col=").append(place.column());
            }
        }
        String hint = problem.hint() == null ? "" : "\nhint: " + problem.hint();
        return out.append("::").append(message(problem.message() + hint)).toString();
    }

    private static String kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
