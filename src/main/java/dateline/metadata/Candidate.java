package dateline.metadata;

import java.util.List;

/**
 * One value that a field of an article may have.
 *
 * @param value as in {@link Clue}
 * @param clues the places that say so, at least one
 * @param features what speaks for and against it
 */
record Candidate(String value, List<Clue> clues, Features features) {}
