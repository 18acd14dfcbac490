package dateline.site;

import dateline.problem.Problem;
import dateline.problem.Severity;
import dateline.store.Stored.Change;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param inputs how many files and addresses were read
 * @param changes how many articles were stored, by what was done with them
 * @param cleaned how many were handed on as JSON Lines
 * @param leftOut how many could not be imported, each told as a problem
 * @param sources how many were added to the settings
 * @param files what was written, or would be in a dry run, in order
 * @param rules what each cleaning rule removed, by its name
 * @param settingsWrong whether nothing was done because the settings are wrong
 * @param problems in their order
 */
public record ImportReport(
        int inputs,
        Map<Change, Integer> changes,
        int cleaned,
        int leftOut,
        int sources,
        List<String> files,
        Map<String, Removed> rules,
        boolean settingsWrong,
        List<Problem> problems) {

    /**
     * What a rule removed.
     *
     * @param spans how many
     * @param characters in Unicode code points
     */
    public record Removed(int spans, long characters) {
        /** Both together. */
        public Removed plus(Removed other) {
            return new Removed(spans + other.spans, characters + other.characters);
        }
    }

    /** With how many articles this was done. */
    public int count(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** Whether anything could not be imported. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
