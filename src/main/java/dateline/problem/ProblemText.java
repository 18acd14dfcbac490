package dateline.problem;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A {@link Problem} as a block of lines for a person: headline, the line with a caret, hint. */
public final class ProblemText {
    /** Longer lines are shown as a window around the column, so that a terminal does not wrap the caret away. */
    private static final int WIDTH = 120;

    private final boolean color;

    /** @param color whether to use the ANSI colours of a terminal */
    public ProblemText(boolean color) {
        this.color = color;
    }

    /** The block, each line ended by {@code \n}. */
    public String of(Problem problem) {
        StringBuilder out = new StringBuilder();
        out.append(paint(problem.severity(), problem.severity().word() + ":")).append(' ');
        Place place = problem.place();
        if (place != null) {
            out.append(printable(place.toString())).append(": ");
        }
        out.append(printable(problem.message())).append('\n');
        if (place != null && place.line() > 0 && problem.excerpt() != null) {
            excerpt(out, place, problem.excerpt());
        }
        String hint = problem.hint();
        if (hint != null) {
            out.append("  hint: ")
                    .append(hint.lines().map(ProblemText::printable).collect(Collectors.joining("\n")))
                    .append('\n');
        }
        return out.toString();
    }

    private void excerpt(StringBuilder out, Place place, String line) {
        int column = Math.min(Math.max(place.column(), 1), line.length() + 1);
        int from = Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH));
        int to = Math.min(line.length(), from + WIDTH);
        String number = "  " + place.line() + " | ";
        String head = from > 0 ? "..." : "";
        out.append(number).append(head).append(printable(line.substring(from, to)));
        out.append(to < line.length() ? "..." : "").append('\n');
        if (place.column() > 0) {
            out.append(" ".repeat(number.length() - 2)).append("| ");
            out.append(" "
                    .repeat(head.length()
                            + printable(line.substring(from, column - 1)).length()));
            out.append(paint(Severity.ERROR, "^")).append('\n');
        }
    }

    /** Input can hold escape sequences that would steer the terminal; show them instead. */
    private static String printable(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (steers && out == null) {
                out = new StringBuilder(text.substring(0, i));
            }
            if (out != null) {
                out.append(steers ? (c == '\t' ? " " : "\\u" + hex(c)) : String.valueOf(c));
            }
        }
        return out == null ? text : out.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private String paint(@Nullable Severity severity, String text) {
        if (!color || severity == null) {
            return text;
        }
        int code = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case NOTE -> 36;
        };
        return "\u001b[1;" + code + "m" + text + "\u001b[0m";
    }
}
