package dateline.digest;

import java.time.LocalDate;

/**
 * A name that articles use for an entity.
 *
 * @param mentions how often they use it; 0 when only rules have it
 * @param first the day of the first article that does
 * @param last the day of the last one
 */
public record Alias(String name, int mentions, LocalDate first, LocalDate last) {}
