package dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.text.PlainText;
import dateline.text.RandomText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void writes_maps_lists_texts_numbers_and_booleans_in_their_order() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", "text");
        map.put("a", List.of(1, 2L, 0.5, true));
        map.put("m", Map.of());
        assertThat(JsonText.of(map)).isEqualTo("{\"z\":\"text\",\"a\":[1,2,0.5,true],\"m\":{}}");
    }

    @Test
    void writes_nulls() {
        assertThat(JsonText.of(null)).isEqualTo("null");
        assertThat(JsonText.of(Arrays.asList("a", null))).isEqualTo("[\"a\",null]");
    }

    /** The text of an object that was meant to be asked for its value looks like a value to a program. */
    @Test
    void refuses_what_is_no_value() {
        Supplier<String> later = () -> "text";
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(Map.of("a", later)));
    }

    @Test
    void escapes_what_would_end_a_script_or_a_line() {
        assertThat(JsonText.of("</script><!-- & \u2028\u2029\n\"\\\u0001"))
                .isEqualToIgnoringCase("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\\n\\\"\\\\\\u0001\"");
    }

    @Test
    void escapes_keys_as_well() {
        assertThat(JsonText.of(Map.of("</a>\n", 1))).isEqualToIgnoringCase("{\"\\u003c/a\\u003e\\n\":1}");
    }

    @Test
    void reads_back_as_it_was_and_holds_no_markup() throws IOException {
        RandomText texts = new RandomText(8259);
        for (int round = 0; round < 20_000; round++) {
            List<String> list = List.of(PlainText.of(texts.next(20)), "a\0<" + round);
            String json = JsonText.of(list);
            assertThat(json).doesNotContain("<", ">", "&", "\n", "\r", "\0", "\u2028", "\u2029");
            assertThat(strings(json)).isEqualTo(list);
        }
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }
}
