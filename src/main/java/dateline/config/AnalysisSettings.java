package dateline.config;

import java.util.List;

/**
 * What is found in the text of articles, and what of it gets a page.
 *
 * @param recognize whether names are recognized; otherwise only those that articles and rules declare are found
 * @param mentions whether declared names are looked for in texts where nothing is recognized: for links and excerpts
 * @param stories whether articles on one event are put together; otherwise each is a story of its own
 * @param topics percent of guesses that must be right for topics to be guessed, from 0 to 99; 0 for no guesses
 * @param people a person who was recognized gets a page when at least this many articles name them, from 1
 * @param officials the same for those to whom the text gives an office, such as a minister
 * @param organizations the same for organizations
 * @param places the same for places
 * @param listed the same for organizations and places that are well known: countries, large cities, agencies
 * @param command a program that analyzes in place of Dateline, with its arguments; empty for none
 * @param timeout seconds that it may take for one article, from 1 to 3600
 */
public record AnalysisSettings(
        boolean recognize,
        boolean mentions,
        boolean stories,
        int topics,
        int people,
        int officials,
        int organizations,
        int places,
        int listed,
        List<String> command,
        int timeout) {
    /** Whether nobody has to read a text to know what is in it. */
    public boolean blind() {
        return !recognize && !mentions && command.isEmpty();
    }

    /** What only one article names gets no page unless it is known: for the care of private people, and of readers. */
    public static final AnalysisSettings DEFAULT =
            new AnalysisSettings(true, true, true, 85, 2, 1, 2, 2, 1, List.of(), 30);
}
