package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A sentence of a summary, word for word from one article. */
@Described("A sentence of a summary, word for word from one article.")
public record CitedView(
        @Described("the sentence") String text,

        @Described("number of the article in the story, from 1")
        int number,

        @Described("where it stands") ReferenceView article)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "text" -> text;
            case "number" -> number;
            case "article" -> article;
            default -> null;
        };
    }
}
