package dateline.entity;

/**
 * An entity as one article names it: {@code new EntityName(EntityType.PLACE, "Brussels")}.
 *
 * @param name not blank, in one line
 */
public record EntityName(EntityType type, String name) {}
