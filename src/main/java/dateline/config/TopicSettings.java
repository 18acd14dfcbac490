package dateline.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a site says about one topic.
 *
 * @param name the preferred name
 * @param aliases other names of the same topic, as articles may declare it
 * @param description one line for its page, or null
 * @param parent the name of the wider topic, or null
 * @param rule by what articles show that they have it, besides declaring it
 */
public record TopicSettings(
        String name,
        List<String> aliases,
        @Nullable String description,
        @Nullable String parent,
        TopicRule rule) {}
