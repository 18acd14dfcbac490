package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article of a story, with those who printed the same text. */
@Described("An article of a story, with those who printed the same text.")
public record MemberView(
        @Described("number in the story, from 1") int number,
        @Described("the article") CardView card,
        @Described("the same text elsewhere") List<ReferenceView> reprints)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "number" -> number;
            case "card" -> card;
            case "reprints" -> reprints;
            default -> null;
        };
    }
}
