package dateline.clean;

import java.util.List;

/**
 * A raw text after cleaning.
 *
 * @param body the story
 * @param findings what the rest taught
 * @param removals every span that is not in the body, by offset, none overlapping
 * @param titles what may be its headline, the best first; may be empty. A proposal, never taken unasked
 */
public record CleanText(Body body, Findings findings, List<Removal> removals, List<String> titles) {}
