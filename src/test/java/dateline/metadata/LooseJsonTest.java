package dateline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"a\": \"b\"}; [{a=b}]",
                "[{\"a\": 1}, {\"b\": null, \"c\": true}]; [[{a=1}, {}]]",
                "//<![CDATA[ {\"a\": \"b\"} //]]>; [{a=b}]",
                "<!-- {\"a\": \"b\"} -->; [{a=b}]",
                "{\"a\": \"b\",}; [{a=b}]",
                "{\"a\": \"b\", \"c\": [1, {\"d\": \"e; [{a=b, c=[1, {}]}]",
                "/* words */ {a: 'b'}; [{a=b}]",
                "{\"a\": \"1\"} {\"b\": \"2\"}; [{a=1}, {b=2}]",
                "{\"a\": \"first\", \"a\": \"second\"}; [{a=first}]",
                "nothing; []",
                "}; []"
            })
    void reads_what_can_be_read(String script, String values) {
        assertThat(LooseJson.read(script)).hasToString(values);
    }

    @Test
    void reads_what_was_escaped_as_a_whole() {
        assertThat(LooseJson.read("{&quot;a&quot;: &quot;b&quot;}")).hasToString("[{a=b}]");
    }
}
