package dateline.analysis;

import dateline.entity.EntityType;
import dateline.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article has it.
 *
 * @param name its preferred name within the article
 * @param spellings how the article names it, and how often, in the order of the text
 * @param weight how much the article is about it, from 0 to 1; see {@link Weights}
 * @param about whether the article is about it and does not only mention it
 * @param role the office that the article gives a person, such as {@code Foreign Minister}; null without one
 * @param method why it was taken for one at its first place: {@code declared}, {@code model}, {@code gazetteer} ...
 * @param places where it is named, in UTF-16 units of the text, in order
 * @param context the sentence that names it first in the body; null for what is only mentioned
 */
public record Finding(
        EntityType type,
        String name,
        List<Spelling> spellings,
        double weight,
        boolean about,
        @Nullable String role,
        String method,
        List<Span> places,
        @Nullable String context) {

    /** The method of what an article or the settings declare. */
    public static final String DECLARED = "declared";

    /** The method of what stands in one of the lists of Dateline: countries, large cities, known organizations. */
    public static final String LISTED = "gazetteer";

    /** One spelling, and how often an article uses it. */
    public record Spelling(String name, int count) {}
}
