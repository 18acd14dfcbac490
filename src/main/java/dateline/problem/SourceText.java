package dateline.problem;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file under the name its author knows, so that a problem can show the very line.
 *
 * <pre>
 * new SourceText("dateline.yml", "titel: News").error(1, 1, "unknown key \"titel\"", "did you mean \"title\"?")
 * </pre>
 *
 * @param file path as the user knows it, with forward slashes
 * @param text the whole file
 */
public record SourceText(String file, String text) {

    /** An error at a line and column, both from 1. */
    public Problem error(int line, int column, String message, @Nullable String hint) {
        return problem(Severity.ERROR, line, column, message, hint);
    }

    /** A warning at a line and column, both from 1. */
    public Problem warning(int line, int column, String message, @Nullable String hint) {
        return problem(Severity.WARNING, line, column, message, hint);
    }

    private Problem problem(Severity severity, int line, int column, String message, @Nullable String hint) {
        return new Problem(severity, new Place(file, line, column), message, line(line), hint);
    }

    /** The line with this number, from 1, without its end; null when there is none. */
    public @Nullable String line(int number) {
        int start = 0;
        for (int n = 1; n < number; n++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return null;
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The place of the character at {@code offset}, counted in UTF-16 units from 0. */
    public Place place(int offset) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Place(file, line, offset - start + 1);
    }
}
