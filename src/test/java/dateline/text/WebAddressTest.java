package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    /** A blank in front, which is cut off, keeps an address from being known at a glance. */
    @Test
    void what_is_plain_is_as_it_would_be_found_in_full() {
        String pieces = "abz09AZ.-_~/?#=&+:@!$'()*,;%\\\"<>[]^`{|}\u00e9\u7f51\u200b\t \0";
        Random random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder address = new StringBuilder(
                    random.nextInt(8) == 0 ? "ftp://" : random.nextBoolean() ? "https://" : "http://");
            int most = random.nextInt(50) == 0 ? 90 : 9;
            for (int n = random.nextInt(most); n > 0; n--) {
                int reach = random.nextInt(3) == 0 ? pieces.length() : 9;
                address.append(pieces.charAt(random.nextInt(reach)));
            }
            address.append(random.nextBoolean() ? "/a" : "").append(pieces.charAt(random.nextInt(pieces.length())));
            String written = address.toString();
            assertThat(WebAddress.absolute(written)).as(written).isEqualTo(WebAddress.absolute(" " + written));
            assertThat(WebAddress.link(written)).as(written).isEqualTo(WebAddress.link(" " + written));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript\u200b:alert(1)",
                " javascript:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "blob:https://example.org/x",
                "view-source:https://example.org/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/",
                "/topics/",
                "#part",
                "example.org",
                "https:example.org",
                "https:/example.org",
                "https:///example.org",
                "https://",
                "http:\\\\example.org\\",
                "https://example.org\\@evil.example/",
                "https://user:secret@example.org/",
                "https://example.org@evil.example/",
                "https://exa mple.org/",
                "https://example.org/\u0000",
                "https://example.org/\u202egpj.exe",
                "https://[::1/"
            })
    void refuses_what_must_not_be_linked(String address) {
        assertThat(WebAddress.absolute(address)).isNull();
        assertThat(WebAddress.link(address)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://example.org                 | https://example.org
            HTTP://Example.org:8080/a?b=c&d#e   | HTTP://Example.org:8080/a?b=c&d#e
            https://example.org/a b             | https://example.org/a%20b
            https://example.org/a%20b           | https://example.org/a%20b
            https://example.org/100%            | https://example.org/100%25
            https://example.org/新闻            | https://example.org/%E6%96%B0%E9%97%BB
            https://example.org/<"'>            | https://example.org/%3C%22'%3E
            https://example.org/?q={a}^         | https://example.org/?q=%7Ba%7D%5E
            https://[2001:db8::1]/              | https://[2001:db8::1]/
            `  https://example.org/  `          | https://example.org/
            """)
    void encodes_only_what_has_to_be_encoded(String address, String encoded) {
        assertThat(WebAddress.absolute(address)).isEqualTo(encoded);
    }

    @Test
    void refuses_an_address_longer_than_any_browser_takes() {
        assertThat(WebAddress.absolute("https://example.org/" + "a".repeat(2028)))
                .isNotNull();
        assertThat(WebAddress.absolute("https://example.org/" + "a".repeat(2029)))
                .isNull();
        assertThat(WebAddress.link("mailto:" + "a".repeat(2042))).isNull();
    }

    @Test
    void links_mail_but_is_not_found_there() {
        assertThat(WebAddress.link("MailTo:desk@example.org?subject=a b"))
                .isEqualTo("MailTo:desk@example.org?subject=a%20b");
        assertThat(WebAddress.absolute("mailto:desk@example.org")).isNull();
        assertThat(WebAddress.link("mailto:desk\n@example.org")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "b.html, https://example.org/news/b.html",
        "../b, https://example.org/b",
        "?page=2, https://example.org/news/?page=2",
        "/top, https://example.org/top",
        "//cdn.example/x, https://cdn.example/x"
    })
    void sees_a_relative_address_from_an_absolute_one(String relative, String absolute) {
        assertThat(WebAddress.resolve("https://example.org/news/a.html", relative))
                .isEqualTo(absolute);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "\\\\evil.example", "a\u0000b", "//user@evil.example/", "data:,x"})
    void refuses_a_relative_address_that_leads_astray(String relative) {
        assertThat(WebAddress.resolve("https://example.org/news/", relative)).isNull();
    }

    @Test
    void gives_nothing_but_printable_ascii_whatever_comes() {
        RandomText texts = new RandomText(99);
        for (int round = 0; round < 20_000; round++) {
            String address = WebAddress.absolute("https://example.org/" + texts.next(12));
            if (address != null) {
                assertThat(address).matches("https://example\\.org/[!-~]*").doesNotContain("\"", "<", ">", "\\", "`");
                assertThat(WebAddress.absolute(address)).isEqualTo(address);
            }
        }
    }
}
