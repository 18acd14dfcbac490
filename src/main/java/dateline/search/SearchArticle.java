package dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as search knows it: only what its page shows.
 *
 * @param slug the last part of its address
 * @param day decides where it stands in the index, and the rest of its address
 * @param title its headline
 * @param text what the page shows of it, paragraphs parted by blank lines
 * @param authors found like words of the text, but not shown in excerpts
 * @param source or null
 * @param labels its topics and the names that it is about, as they are shown with a result
 * @param filters paths of all that it can be narrowed by, those of source and labels too
 */
public record SearchArticle(
        String slug,
        LocalDate day,
        String title,
        String text,
        List<String> authors,
        @Nullable Label source,
        List<Label> labels,
        List<String> filters) {}
