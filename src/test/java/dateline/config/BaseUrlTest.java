package dateline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://user.github.io/repo/, https://user.github.io, /repo/",
        "https://user.github.io/repo, https://user.github.io, /repo/",
        "https://example.org, https://example.org, /",
        "http://localhost:4242/a//b/, http://localhost:4242, /a/b/",
        "https://example.org/a/../b, https://example.org, /b/",
        "'  https://example.org/  ', https://example.org, /"
    })
    void has_an_origin_and_a_path_between_slashes(String url, String origin, String path) {
        assertThat(BaseUrl.parse(url)).contains(new BaseUrl(origin, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/repo/",
                "example.org",
                "//example.org/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "https://",
                "https://example.org/?a=b",
                "https://example.org/#a",
                "https://exa mple.org/",
                "https:example.org"
            })
    void is_nothing_else(String url) {
        assertThat(BaseUrl.parse(url)).isEmpty();
    }

    @Test
    void is_unknown_until_somebody_says_it() {
        assertThat(BaseUrl.UNKNOWN.known()).isFalse();
        assertThat(BaseUrl.parse("https://example.org").orElseThrow().known()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user.github.io/repo/",
                "http://localhost:4242",
                "http://localhost:/",
                "http://[::1]:8080/a/",
                "http://[::1]/",
                "https://EXAMPLE.org"
            })
    void its_host_is_the_one_that_java_finds(String url) {
        assertThat(BaseUrl.parse(url).orElseThrow().host())
                .isEqualTo(URI.create(url).getHost());
    }

    @Test
    void nobody_knows_the_host_of_an_unknown_one() {
        assertThat(BaseUrl.UNKNOWN.host()).isEmpty();
    }
}
