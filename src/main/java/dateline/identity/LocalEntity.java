package dateline.identity;

import dateline.entity.EntityType;
import java.util.List;
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
        boolean listed) {}
