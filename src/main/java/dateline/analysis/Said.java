package dateline.analysis;

import dateline.entity.EntityName;
import dateline.entity.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as one article has it.
 *
 * @param text verbatim, without the marks around it
 * @param speaker the preferred name of the speaker within the article, or the words that describe one; null when unknown
 * @param speakerType what the speaker is, when it is one of the article's entities; else null
 * @param confidence of the speaker, from 0 to 1
 * @param about whom the words name
 */
public record Said(
        String text,
        @Nullable String speaker,
        @Nullable EntityType speakerType,
        double confidence,
        List<EntityName> about) {}
