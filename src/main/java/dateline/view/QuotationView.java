package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** Words that somebody said, verbatim. */
@Described("Words that somebody said, verbatim.")
public record QuotationView(
        @Described("the words, without quotation marks") String text,

        @Described("the name of the speaker, or words that describe one")
        String speaker,

        @Described("the page of the speaker") @Nullable String url,
        @Described("where it stands") ReferenceView article)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "text" -> text;
            case "speaker" -> speaker;
            case "url" -> url;
            case "article" -> article;
            default -> null;
        };
    }
}
