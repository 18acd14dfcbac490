package dateline.identity;

/**
 * Two entities that may be one.
 *
 * @param first the one that more articles name
 * @param second the other
 * @param reason why they may be one, in words
 * @param likelihood from 0 to 1, a rough guess
 */
public record MergeCandidate(Known first, Known second, String reason, double likelihood) {}
