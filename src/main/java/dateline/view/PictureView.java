package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A picture at its source; it is linked, not shown. */
@Described("A picture at its source; it is linked, not shown.")
public record PictureView(
        @Described("address") String url,
        @Described("what it shows") String alt,
        @Described("the line under it") @Nullable String caption,
        @Described("who made it") @Nullable String credit)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "url" -> url;
            case "alt" -> alt;
            case "caption" -> caption;
            case "credit" -> credit;
            default -> null;
        };
    }
}
