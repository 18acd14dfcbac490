package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sitemap, or the index of several. */
@Described("A sitemap, or the index of several.")
public record SitemapView(
        @Described("title of the site") String publication,
        @Described("in order of their addresses") List<PlaceInMapView> entries)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "publication" -> publication;
            case "entries" -> entries;
            default -> null;
        };
    }
}
