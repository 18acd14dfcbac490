package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that begin with one letter. */
@Described("The names that begin with one letter.")
public record LetterView(
        @Described("`A`") String letter,
        @Described("its anchor in the page") String anchor,
        @Described("by name, with their counts") List<LinkView> entries)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "letter" -> letter;
            case "anchor" -> anchor;
            case "entries" -> entries;
            default -> null;
        };
    }
}
