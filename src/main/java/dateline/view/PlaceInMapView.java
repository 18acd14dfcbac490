package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A line of a sitemap. */
@Described("A line of a sitemap.")
public record PlaceInMapView(
        @Described("full address") String url,
        @Described("when it was last changed") @Nullable String modified,

        @Described("headline, in the news sitemap") @Nullable
        String title,

        @Described("when it was published, in the news sitemap") @Nullable
        String published,

        @Described("language of the text, in the news sitemap") @Nullable
        String language)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "url" -> url;
            case "modified" -> modified;
            case "title" -> title;
            case "published" -> published;
            case "language" -> language;
            default -> null;
        };
    }
}
