package dateline.article;

import dateline.syntax.JsonText;
import java.util.List;
import java.util.Map;

/**
 * Writes the file of an article.
 *
 * <pre>
 * ArticleWriter.text(Map.of("title", "A: b"), "Body.\n")
 *     -> ---
 *        title: "A: b"
 *        ---
 *        Body.
 * </pre>
 */
public final class ArticleWriter {
    private ArticleWriter() {}

    /**
     * The text of the file.
     *
     * @param front keys and values in order; a value is a text, a boolean, a list of texts, or a map of these
     * @param body Markdown
     */
    public static String text(Map<String, ?> front, String body) {
        StringBuilder out = new StringBuilder("---\n");
        front.forEach((key, value) ->
                out.append(key).append(": ").append(value(value)).append('\n'));
        return out.append("---\n").append(body).toString();
    }

    /** YAML 1.2 reads every JSON text; plain words go without quotes, as people write them. */
    private static String value(Object value) {
        if (value instanceof String text) {
            return plain(text) ? text : JsonText.of(text);
        }
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(item -> value(item)).toList()) + "]";
        }
        return JsonText.of(value);
    }

    private static boolean plain(String text) {
        return text.matches(
                        "[\\p{L}][\\p{L}\\p{N} ._'/-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+Z)?|https?://[^\\s#,\\[\\]{}]+")
                && !text.matches("(?i)true|false|null|yes|no")
                && !text.endsWith(" ");
    }
}
