package dateline.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format says about an article, beside its text. It is input: nothing in it is checked yet but what is said here.
 *
 * @param title plain words, one line, or null
 * @param published as written, any form, or null
 * @param updated as written, any form, or null
 * @param authors may be empty
 * @param source the outlet, or null
 * @param url http or https, resolved, or null
 * @param language or null
 * @param id what the format calls it ({@code guid} of RSS, {@code id} of Atom), or null
 * @param image http or https, resolved, or null
 * @param summary plain words, one line, or null
 * @param tags may be empty
 */
public record Known(
        @Nullable String title,
        @Nullable String published,
        @Nullable String updated,
        List<String> authors,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String id,
        @Nullable String image,
        @Nullable String summary,
        List<String> tags) {
    /** Nothing is known. */
    public static final Known NOTHING =
            new Known(null, null, null, List.of(), null, null, null, null, null, null, List.of());

    /** The same, of this outlet. */
    public Known withSource(String outlet) {
        return new Known(title, published, updated, authors, outlet, url, language, id, image, summary, tags);
    }

    /** The same, and its address. */
    Known withUrl(String address) {
        return new Known(title, published, updated, authors, source, address, language, id, image, summary, tags);
    }
}
