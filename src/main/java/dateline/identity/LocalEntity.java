package dateline.identity;

import dateline.entity.EntityType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article knows it.
 *
 * @param name its preferred name there
 * @param spellings all its names there, {@code name} among them or not
 * @param role its office, or null
 * @param declared whether the article itself or a rule declares it
 * @param listed whether a list of well-known names has it
 */
public record LocalEntity(
        EntityType type,
        String name,
        List<String> spellings,
        @Nullable String role,
        boolean declared,
        boolean listed) {
    /** Written by hand: Java puts the methods of a record together when they are first asked for, which takes a small site longer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalEntity that
                && type == that.type
                && name.equals(that.name)
                && spellings.equals(that.spellings)
                && Objects.equals(role, that.role)
                && declared == that.declared
                && listed == that.listed;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * type.place() + name.hashCode()) + spellings.hashCode();
    }
}
