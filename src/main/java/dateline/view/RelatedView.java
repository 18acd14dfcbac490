package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** Another story about the same people, organizations or places. */
@Described("Another story about the same people, organizations or places.")
public record RelatedView(
        @Described("headline") String title,
        @Described("where it leads") String url,
        @Described("when it began") MomentView date,
        @Described("whom both are about") String reason)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "url" -> url;
            case "date" -> date;
            case "reason" -> reason;
            default -> null;
        };
    }
}
