package dateline.entity;

import org.jspecify.annotations.Nullable;

/**
 * One place in a text where an entity is named.
 *
 * @param start first UTF-16 unit of the name in the text; titles and possessive endings are not part of it
 * @param end behind its last one
 * @param entity the preferred name of the entity within this text: {@code Donald Trump} for a mere {@code Trump}
 * @param method why it is a name: declared, rule, model, gazetteer, again
 * @param role the office or title beside the name here, such as {@code Foreign Minister}; null without one
 */
public record Mention(
        int start,
        int end,
        EntityType type,
        String entity,
        String method,
        @Nullable String role) {}
