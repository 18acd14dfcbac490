package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.Example.org/pier/?utm_source=feed&id=7#top, example.org/pier?id=7",
        "https://example.org/pier, example.org/pier",
        "HTTPS://EXAMPLE.ORG:443/Pier//, example.org/Pier",
        "https://example.org:8080/pier, example.org:8080/pier",
        "https://example.org/?p=12, example.org?p=12",
        "https://example.org/a?b=2&a=1, example.org/a?a=1&b=2",
        "https://example.org/a?fbclid=x&UTM_Medium=y, example.org/a",
        "https://example.org/#!/pier, example.org#!/pier",
        "https://example.org/utm_source, example.org/utm_source",
    })
    void leaves_out_what_does_not_name_the_article(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "https://example.org/", "https://example.org/?utm_source=a", "x", ""})
    void a_home_page_names_no_article(String url) {
        assertThat(CanonicalUrl.of(url)).isNull();
    }

    @Test
    void is_stable() {
        RandomText texts = new RandomText(7);
        for (int round = 0; round < 2_000; round++) {
            String once = CanonicalUrl.of("https://example.org/" + texts.next(20));
            if (once != null) {
                assertThat(CanonicalUrl.of("http://www." + once)).isEqualTo(once);
            }
        }
    }
}
