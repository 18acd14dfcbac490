package dateline.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the problems of a run, from any thread, and gives them back in one order. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds one; the same problem twice counts once. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Whether this very problem was added. */
    public synchronized boolean contains(Problem problem) {
        return found.contains(problem);
    }

    /** All that were added, in {@link Problem#ORDER}. */
    public synchronized List<Problem> all() {
        return found.isEmpty()
                ? List.of()
                : found.stream().sorted(Problem.ORDER).toList();
    }

    /** How many of this severity there are. */
    public synchronized int count(Severity severity) {
        int count = 0;
        for (Problem problem : found) {
            count += problem.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** Whether anything is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
