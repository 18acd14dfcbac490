package dateline.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) from maps, lists, texts, numbers and booleans; anything else is a defect and fails. Also safe inside a {@code <script>} element and as
 * one line of JSON Lines: {@code <}, {@code >}, {@code &} and the line separators of JavaScript are escaped.
 *
 * <pre>JsonText.of(Map.of("name", "a &lt; b")) -> {"name":"a &#92;u003c b"}</pre>
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new MarkupEscapes());

    /** About as long as most lines are. */
    private static final int LINE = 400;

    private JsonText() {}

    /** A text in quotation marks for files that people read: markup is not escaped. */
    public static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** One line of JSON, without a line end. Keys come in the order of the map; nulls are written. */
    public static String of(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A line of JSON Lines in UTF-8, with its line end. */
    public static byte[] line(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(LINE);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        // A final class first: that a value is not of an interface takes long to tell.
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(json, item);
            }
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeScalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("not for JSON: " + value.getClass());
        }
    }

    /** What a browser would read as markup, or JavaScript as a line end, is written by its number. */
    private static final class MarkupEscapes extends CharacterEscapes {
        private final int[] ascii = standardAsciiEscapesForJSON();

        MarkupEscapes() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
