package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** An outlet in the list of all. */
@Described("An outlet in the list of all.")
public record OutletView(
        @Described("the outlet, with the number of its articles")
        LinkView source,

        @Described("its part of all articles in percent, such as `12.5`")
        String share,

        @Described("on how many stories of several articles it was first")
        int scoops,

        @Described("first article") MomentView first,
        @Described("latest article") MomentView last)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "source" -> source;
            case "share" -> share;
            case "scoops" -> scoops;
            case "first" -> first;
            case "last" -> last;
            default -> null;
        };
    }
}
