package dateline.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that strangers wrote, with limits on its depth and size.
 *
 * <pre>JsonTree.of("{\"a\":[1,\"b\"]}") -> Map.of("a", List.of(1L, "b"))</pre>
 *
 * Objects are maps in the order of the file (of a key that comes twice, the last), arrays lists, numbers {@code Long} or
 * {@code Double}; a null is null in a list and left out of a map.
 */
public final class JsonTree {
    /** Deeper than any export; each level costs a frame of the stack here. */
    private static final int MAX_DEPTH = 64;

    /** Characters of one text: no article is longer. */
    private static final int MAX_TEXT = 20 << 20;

    /** Values in one tree; each costs some fifty bytes of memory. */
    private static final int MAX_VALUES = 200_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser json;
    private int values;
    private int characters;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /** A parser with the limits of this class, for texts too long for one tree. */
    public static JsonFactory factory() {
        return FACTORY;
    }

    /**
     * The one value that the text holds.
     *
     * @throws JsonProcessingException when it holds anything else; see {@link #explain}
     */
    public static @Nullable Object of(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() == null) {
                throw new JsonEOFException(json, JsonToken.NOT_AVAILABLE, "no value");
            }
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "more than one value");
            }
            return value;
        }
    }

    /** The value whose first token the parser has just read; it stops at its last token. */
    public static @Nullable Object value(JsonParser json) throws IOException {
        return new JsonTree(json).value();
    }

    /** What is wrong, in words for people: {@code ends in the middle}, {@code is nested too deep}. */
    public static String explain(JsonProcessingException trouble) {
        if (trouble instanceof JsonEOFException) {
            return "ends in the middle of its JSON";
        }
        String words = String.valueOf(trouble.getOriginalMessage());
        if (trouble instanceof StreamConstraintsException) {
            boolean deep = words.contains("nesting depth");
            return deep ? "is nested deeper than " + MAX_DEPTH + " levels" : "holds more than an article may: " + words;
        }
        return "is not valid JSON";
    }

    private @Nullable Object value() throws IOException {
        if (++values > MAX_VALUES) {
            throw new StreamConstraintsException("more than " + MAX_VALUES + " values", json.currentLocation());
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> text();
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            Object value = value();
            if (value != null) {
                fields.put(key, value);
            }
        }
        return fields;
    }

    private List<@Nullable Object> array() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Object number() throws IOException {
        boolean small = json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return small ? (Object) json.getLongValue() : (Object) json.getDoubleValue();
    }

    private String text() throws IOException {
        String text = json.getText();
        characters += text.length();
        if (characters > MAX_TEXT) {
            throw new StreamConstraintsException("more than " + (MAX_TEXT >> 20) + " MB", json.currentLocation());
        }
        return text;
    }
}
