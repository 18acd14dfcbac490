package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** Somebody or some place of the day. */
@Described("Somebody or some place of the day.")
public record TrendView(
        @Described("who or where") EntityLinkView entity,
        @Described("articles of the day that name it") int count,

        @Described("articles a day in the week before, as `1.3`")
        String before,

        @Described("`new`, `up`, `down` or `same`") String change)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "entity" -> entity;
            case "count" -> count;
            case "before" -> before;
            case "change" -> change;
            default -> null;
        };
    }
}
