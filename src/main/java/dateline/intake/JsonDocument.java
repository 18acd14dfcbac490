package dateline.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text with many articles, read as a stream: an array, or an object that has one, such as {@code {"title":
 * "Example Wire", "items": [{...}, {...}]}}. An object without an array of articles is one article itself.
 */
final class JsonDocument {
    /** Under these names exports keep their articles. */
    private static final Set<String> ARRAYS =
            Set.of("items", "entries", "articles", "results", "docs", "documents", "posts", "stories", "news", "rows");

    /** Under these names APIs wrap what they answer. */
    private static final Set<String> WRAPPERS = Set.of("response", "data", "feed", "result");

    private static final int MAX_WRAPPED = 3;

    private final RawInput input;
    private final Sink sink;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private int item;
    private int read;
    private boolean array;

    JsonDocument(RawInput input, Sink sink) {
        this.input = input;
        this.sink = sink;
    }

    /** Whether the first characters are those of one JSON text, and not of JSON Lines. */
    static boolean recognizes(String start) {
        try (JsonParser json = JsonTree.factory().createParser(start)) {
            JsonToken first = json.nextToken();
            int line = json.currentLocation().getLineNr();
            int depth = first == JsonToken.START_OBJECT ? 1 : 0;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                boolean spread = json.currentTokenLocation().getLineNr() > line;
                boolean articles = token == JsonToken.START_ARRAY
                        && depth <= MAX_WRAPPED
                        && ARRAYS.contains(String.valueOf(json.currentName()));
                if (articles || spread) {
                    return true;
                }
            }
            return first == JsonToken.START_ARRAY;
        } catch (IOException e) {
            return false;
        }
    }

    /** Hands over the articles; behind a fault nothing more can be read. */
    void read() throws IOException {
        Utf8Reader text = new Utf8Reader(input.utf8());
        try (JsonParser json = JsonTree.factory().createParser(text)) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                elements(json);
            } else if (first == JsonToken.START_OBJECT) {
                object(json, 1);
            }
            if (!array) {
                article(null, new JsonRow(facts));
            } else if (item == 0) {
                sink.problem(input.note("holds no articles"));
            }
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            sink.problem(input.error(
                    where == null ? 0 : where.getLineNr(),
                    where == null ? 0 : where.getColumnNr(),
                    JsonTree.explain(e),
                    read == 0 ? null : "what came before was read, articles: " + read));
        } finally {
            text.tell(input, sink);
        }
    }

    private void object(JsonParser json, int depth) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && ARRAYS.contains(name)) {
                elements(json);
            } else if (value == JsonToken.START_OBJECT && WRAPPERS.contains(name) && depth < MAX_WRAPPED) {
                object(json, depth + 1);
            } else {
                Object fact = JsonTree.value(json);
                if (fact != null) {
                    facts.put(name, fact);
                }
            }
        }
    }

    private void elements(JsonParser json) throws IOException {
        array = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            item++;
            if (JsonTree.value(json) instanceof Map<?, ?> fields) {
                article("item " + item, new JsonRow(fields));
            } else {
                sink.problem(input.error("item " + item + " is not a JSON object", null));
            }
        }
    }

    private void article(@Nullable String position, JsonRow row) {
        RawArticle article = JsonArticle.of(input, position, row, around());
        if (article == null) {
            sink.problem(
                    input.error((position == null ? "" : position + " ") + JsonArticle.missing(row), JsonArticle.HINT));
        } else {
            read++;
            sink.article(article);
        }
    }

    /** What the export says of itself, as far as it came before its articles. */
    private Known around() {
        if (!array) {
            return Known.NOTHING;
        }
        JsonRow row = new JsonRow(facts);
        return new Known(
                null,
                null,
                null,
                List.of(),
                row.words("title", "name"),
                null,
                row.line("language"),
                null,
                null,
                null,
                List.of());
    }
}
