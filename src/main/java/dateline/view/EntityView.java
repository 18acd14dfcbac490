package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person, organization or place. */
@Described("A person, organization or place.")
public record EntityView(
        @Described("`person`, `organization` or `place`") String type,
        @Described("preferred name") String name,
        @Described("other names") List<String> aliases,
        @Described("one line") @Nullable String description,
        @Described("its own website") @Nullable String website,
        @Described("its page in Wikidata") @Nullable String wikidata,
        @Described("first article") MomentView first,
        @Described("latest article") MomentView last,
        @Described("newest first") List<CardView> articles,
        @Described("its years, newest first") List<LinkView> years)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "type" -> type;
            case "name" -> name;
            case "aliases" -> aliases;
            case "description" -> description;
            case "website" -> website;
            case "wikidata" -> wikidata;
            case "first" -> first;
            case "last" -> last;
            case "articles" -> articles;
            case "years" -> years;
            default -> null;
        };
    }
}
