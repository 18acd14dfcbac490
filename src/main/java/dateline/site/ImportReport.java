package dateline.site;

import dateline.problem.Problem;
import dateline.problem.Severity;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param inputs how many files and addresses were read
 * @param articles how many articles there are of each outcome
 * @param files what was written, or would be in a dry run, in order
 * @param rules what each cleaning rule removed, by its name
 * @param settingsWrong whether nothing was done because the settings are wrong
 * @param problems in their order
 */
public record ImportReport(
        int inputs,
        Map<Outcome, Integer> articles,
        List<String> files,
        Map<String, Removed> rules,
        boolean settingsWrong,
        List<Problem> problems) {

    /** What became of an article. */
    public enum Outcome {
        /** It is a file now. */
        NEW,
        /** Its file was there, and says now what the input says. */
        UPDATED,
        /** Its file was there and says the same. */
        UNCHANGED,
        /** Its text is there under another address; this one is noted there. */
        DUPLICATE,
        /** It was cleaned and handed on, as JSON Lines. */
        CLEANED,
        /** Something is missing; told as a problem. */
        LEFT_OUT
    }

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

    /** How many articles had this outcome. */
    public int count(Outcome outcome) {
        return articles.getOrDefault(outcome, 0);
    }

    /** Whether anything could not be imported. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
