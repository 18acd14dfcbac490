package dateline.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages have it: wrapped in comments or CDATA, with line ends inside texts, commas too many, an end that is
 * missing. What stands before a place that cannot be read is kept.
 *
 * <pre>{"a": "b", "c": [1, {"d": "e  -> {a=b, c=[1, {}]}</pre>
 *
 * Maps, lists and texts; a number is its text, and what is null, true or false is left out.
 */
final class LooseJson {
    private static final int MAX_DEPTH = 100;

    /** Characters; what is longer is no description of one article. */
    private static final int MAX_LENGTH = 2_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable String key;

    private LooseJson() {}

    /** All values of a script, mostly one; empty when there is nothing to be read. */
    static List<Object> read(String script) {
        if (script.length() > MAX_LENGTH) {
            return List.of();
        }
        boolean escaped = script.indexOf('"') < 0 && script.contains("&quot;");
        String text = escaped ? Parser.unescapeEntities(script, false) : script;
        int start = start(text);
        if (start < 0) {
            return List.of();
        }
        LooseJson json = new LooseJson();
        try (JsonParser parser = FACTORY.createParser(text.substring(start))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                json.take(token, parser);
            }
        } catch (IOException e) {
            // Pages are full of broken JSON; what was read before the break is as good as ever.
            return json.roots;
        }
        return json.roots;
    }

    /** Where an object begins, or a list of them: neither is found in the wrapping of comments and CDATA. */
    private static int start(String script) {
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            boolean list = c == '[' && !script.startsWith("CDATA", i - 5);
            if (c == '{' || (list && "{[".indexOf(afterBlanks(script, i + 1)) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private static char afterBlanks(String script, int from) {
        int i = from;
        while (i < script.length() && Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return i < script.length() ? script.charAt(i) : ' ';
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open(new LinkedHashMap<String, Object>());
            case START_ARRAY -> open(new ArrayList<Object>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> key = parser.currentName();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(parser.getText());
            default -> {
                // Neither null nor true nor false says anything about an article.
            }
        }
    }

    private void open(Object container) {
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked") // Only what open() has made is in there.
    private void add(Object value) {
        Object top = open.peek();
        if (top == null) {
            roots.add(value);
        } else if (top instanceof Map<?, ?>) {
            ((Map<String, Object>) top).putIfAbsent(String.valueOf(key), value);
        } else {
            ((List<Object>) top).add(value);
        }
    }
}
