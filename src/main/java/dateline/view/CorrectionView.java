package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** What was put right in an article. */
@Described("What was put right in an article.")
public record CorrectionView(
        @Described("when") MomentView date,

        @Described("what was wrong; empty when the article only says that it changed")
        String text,

        @Described("the article") ReferenceView article)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "date" -> date;
            case "text" -> text;
            case "article" -> article;
            default -> null;
        };
    }
}
