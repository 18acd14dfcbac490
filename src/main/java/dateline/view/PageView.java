package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page itself. Its structured data are made when a template asks for them. */
@Described("The page itself.")
public record PageView(
        @Described("`home`, `article`, `topic`, `entity`, `date`, `list`, `page` or `404`")
        String kind,

        @Described("its title without that of the site") String title,
        @Described("one line for search engines") String description,
        @Described("address, with the base path") String url,

        @Described("full address for search engines; absent when no base URL is set") @Nullable
        String canonical,

        @Described("whether search engines may list it") boolean index,

        @Described("the link of the navigation that leads to it or to what it is part of; absent when none does")
        @Nullable
        String section,

        @Described("the way from the front page, without the page itself")
        List<LinkView> crumbs,

        @Described("its own feeds, then those of the site") List<FeedView> feeds,

        @Described("full address of a picture for who shares the page; absent when there is none") @Nullable
        String image,

        @Described("structured data (JSON-LD), on pages that search engines may list") @Nullable
        Supplier<Html> data,

        @Described("what a Content-Security-Policy calls the structured data; absent without any") @Nullable
        Supplier<String> dataHash)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "kind" -> kind;
            case "title" -> title;
            case "description" -> description;
            case "url" -> url;
            case "canonical" -> canonical;
            case "index" -> index;
            case "section" -> section;
            case "crumbs" -> crumbs;
            case "feeds" -> feeds;
            case "image" -> image;
            case "data" -> data == null ? null : data.get();
            case "dataHash" -> dataHash == null ? null : dataHash.get();
            default -> null;
        };
    }
}
