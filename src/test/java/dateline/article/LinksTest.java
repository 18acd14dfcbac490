package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final Links LINKS = new Links("/repo/", "https://example.org/news/story.html");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.net/a b | https://example.net/a%20b
            mailto:desk@example.org | mailto:desk@example.org
            /                       | /repo/
            /topics/security/       | /repo/topics/security/
            /a b?c=d#e              | /repo/a%20b?c=d#e
            '#what-next'            | #what-next
            '#新闻'                 | #新闻
            other.html              | https://example.org/news/other.html
            ../up                   | https://example.org/up
            ?page=2                 | https://example.org/news/?page=2
            """)
    void leads_into_the_site_or_on_the_web(String written, String address) {
        assertThat(LINKS.address(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "//evil.example",
                "/\\evil.example",
                "/\tevil",
                "\\\\evil.example",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                " JAVASCRIPT:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "#a b",
                "#\"onclick",
                "x:y",
                "other\u202e.html"
            })
    void leads_nowhere_else(String written) {
        assertThat(LINKS.address(written)).isNull();
    }

    @Test
    void has_no_relative_address_without_an_original() {
        Links links = new Links("/", null);
        assertThat(links.address("other.html")).isNull();
        assertThat(links.address("/topics/")).isEqualTo("/topics/");
    }
}
