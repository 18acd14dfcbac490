package dateline.entity;

import org.jspecify.annotations.Nullable;

/**
 * An entity as one article names it: {@code new EntityName(EntityType.PLACE, "Brussels")}.
 *
 * @param name not blank, in one line
 */
public record EntityName(EntityType type, String name) {
    /** Written by hand, since it is asked for more often than any other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityName that && type == that.type && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * type.place() + name.hashCode();
    }
}
