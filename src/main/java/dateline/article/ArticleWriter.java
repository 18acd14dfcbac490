package dateline.article;

import dateline.syntax.JsonText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the file of an article.
 *
 * <pre>
 * ArticleWriter.text(Map.of("title", "A: b", "captions", List.of(Map.of("text", "A pier"))), "Body.\n")
 *     -> ---
 *        title: "A: b"
 *        captions:
 *          - text: A pier
 *        ---
 *        Body.
 * </pre>
 */
public final class ArticleWriter {
    /** What needs no quotes, neither alone nor between brackets. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._'/-]*"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+(Z|[+-][0-9]{2}:[0-9]{2})?)?"
            + "|https?://[^\\s#,\\[\\]{}]+");

    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|null|yes|no");

    private ArticleWriter() {}

    /**
     * The text of the file.
     *
     * @param front keys and values in order; a value is a text, a boolean, a list of texts or of maps, or a map of these
     * @param body Markdown
     */
    public static String text(Map<String, ?> front, String body) {
        return front.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", "---\n", "---\n" + body));
    }

    /** The lines of one key, each ended by a line feed. */
    static String entry(String key, Object value) {
        boolean maps = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
        if (!maps) {
            return key + ": " + value(value) + "\n";
        }
        StringBuilder out = new StringBuilder(key).append(":\n");
        for (Object item : (List<?>) value) {
            String indent = "  - ";
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) item).entrySet()) {
                out.append(indent).append(entry(String.valueOf(entry.getKey()), entry.getValue()));
                indent = "    ";
            }
        }
        return out.toString();
    }

    /** YAML 1.2 reads every JSON text; plain words go without quotes, as people write them. */
    private static String value(Object value) {
        if (value instanceof String text) {
            return plain(text) ? text : JsonText.quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ArticleWriter::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return JsonText.of(value);
    }

    private static boolean plain(String text) {
        return PLAIN.matcher(text).matches()
                && !WORD_OF_YAML.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.endsWith(":");
    }
}
