package dateline.analysis;

import dateline.problem.Problem;
import dateline.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A text could not be analyzed; the message says why in words for the owner of the site. */
public final class AnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String hint;

    /** @param hint how to mend it, or null */
    public AnalysisException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** Tells it, once: a program that has failed fails for all that comes after. */
    public void tell(Problems problems) {
        Problem problem = Problem.error(String.valueOf(getMessage()), hint);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
