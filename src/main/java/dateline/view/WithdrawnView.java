package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** The notice in the place of a withdrawn article. */
@Described("The notice in the place of a withdrawn article.")
public record WithdrawnView(
        @Described("name of the outlet") @Nullable String source,
        @Described("when the article was published") MomentView date)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "source" -> source;
            case "date" -> date;
            default -> null;
        };
    }
}
