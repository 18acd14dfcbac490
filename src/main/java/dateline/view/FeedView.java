package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A feed of this page or site. */
@Described("A feed of this page or site.")
public record FeedView(
        @Described("what it is a feed of") String title,
        @Described("its media type") String type,

        @Described("address: of a page's own feed its file name, of the site's with the base path")
        String url,

        @Described("whether it lies beside this page, and not at the top of the site")
        boolean own)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "type" -> type;
            case "url" -> url;
            case "own" -> own;
            default -> null;
        };
    }
}
