package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article on its own page. */
@Described("An article on its own page.")
public record ArticleView(
        @Described("headline") String title,
        @Described("BCP 47 tag of its text") String language,
        @Described("`full`, `excerpt` or `headline`") String publish,
        @Described("what may be shown of the text") Html body,
        @Described("one or two sentences, may be empty") String summary,
        @Described("may be empty") List<String> authors,
        @Described("the outlet") @Nullable LinkView source,
        @Described("address at the source") @Nullable String original,
        @Described("where else it was published") List<ReprintView> also,
        @Described("licence of the text") @Nullable String license,
        @Described("when it was published") MomentView date,
        @Described("when it was changed") @Nullable MomentView updated,
        @Described("what was put right, the latest first") List<CorrectionView> corrections,

        @Described("time to read the original") int minutes,
        @Described("length of the original") int words,
        @Described("its picture") @Nullable PictureView image,
        @Described("its topics") List<LinkView> topics,
        @Described("persons it names") List<EntityLinkView> people,
        @Described("organizations it names") List<EntityLinkView> organizations,
        @Described("places it names") List<EntityLinkView> places,
        @Described("the story it belongs to") @Nullable LinkView story,

        @Described("front matter that Dateline does not know")
        Map<String, Object> params)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "language" -> language;
            case "publish" -> publish;
            case "body" -> body;
            case "summary" -> summary;
            case "authors" -> authors;
            case "source" -> source;
            case "original" -> original;
            case "also" -> also;
            case "license" -> license;
            case "date" -> date;
            case "updated" -> updated;
            case "corrections" -> corrections;
            case "minutes" -> minutes;
            case "words" -> words;
            case "image" -> image;
            case "topics" -> topics;
            case "people" -> people;
            case "organizations" -> organizations;
            case "places" -> places;
            case "story" -> story;
            case "params" -> params;
            default -> null;
        };
    }
}
