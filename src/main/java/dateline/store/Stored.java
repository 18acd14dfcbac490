package dateline.store;

import dateline.problem.Problem;
import java.util.List;

/**
 * What became of a draft.
 *
 * @param change what was done
 * @param file the file that holds it now, as the user knows it
 * @param written whether that file was made or changed
 * @param notes what the user should know, such as edits that were kept
 */
public record Stored(Change change, String file, boolean written, List<Problem> notes) {
    /** What was done with a draft. */
    public enum Change {
        /** It has a file of its own now. */
        NEW,
        /** Its file was there, and says now what the draft says. */
        UPDATED,
        /** Its file was there and says the same, or was edited by hand where it does not. */
        UNCHANGED,
        /** Its text is there as another article, where it is noted. */
        DUPLICATE
    }
}
