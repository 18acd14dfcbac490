package dateline.site;

import dateline.clean.Removal;
import dateline.problem.Problem;
import dateline.problem.Severity;
import dateline.site.ImportReport.Removed;
import dateline.store.Stored;
import dateline.store.Stored.Change;
import dateline.text.English;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what an import does. Used by one thread. */
final class ImportTally {
    /** Nobody reads more; an input where every line is wrong would fill the memory with them. */
    private static final int MAX_PROBLEMS = 1000;

    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final Map<String, Removed> rules = new TreeMap<>();
    private final List<String> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String input;
    private int inputs;
    private long untold;
    private int cleaned;
    private int leftOut;
    private int stored;
    private int sources;

    /** An input spoke, with an article or a problem; those of one input come together. */
    void input(@Nullable String name) {
        if (name != null && !name.equals(input)) {
            inputs++;
            input = name;
        }
    }

    void stored(Stored article) {
        changes.merge(article.change(), 1, Integer::sum);
        stored++;
        if (article.written()) {
            files.add(article.file());
        }
    }

    /** A source was added to the settings. */
    void source() {
        sources++;
    }

    void cleaned() {
        cleaned++;
    }

    boolean hasLeftOut() {
        return leftOut > 0;
    }

    void leftOut() {
        leftOut++;
    }

    void removed(List<Removal> removals) {
        for (Removal removal : removals) {
            rules.merge(removal.rule(), new Removed(1, removal.length()), Removed::plus);
        }
    }

    void problem(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problem.severity() == Severity.ERROR) {
            untold++;
        }
    }

    /** How many articles are through. */
    int done() {
        return stored + cleaned + leftOut;
    }

    ImportReport report(boolean settingsWrong) {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(Problem.error(English.number(untold) + " more errors are not shown", null));
        }
        return new ImportReport(
                inputs, changes, cleaned, leftOut, sources, List.copyOf(files), rules, settingsWrong, List.copyOf(all));
    }
}
