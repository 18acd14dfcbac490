package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.RandomText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormerPathTest {
    @ParameterizedTest
    @CsvSource({
        "/old/path/, old/path/index.html",
        "/old/path, old/path/index.html",
        "old, old/index.html",
        "/old/page.html, old/page.html",
        "/old/page.HTM, old/page.HTM",
        "/a//b/, a/b/index.html",
        "/2025/v1.2/, 2025/v1.2/index.html",
        "/新闻/, 新闻/index.html"
    })
    void is_a_file_inside_the_site(String alias, String path) {
        assertThat(FormerPath.of(alias)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "//", "/../etc", "/a/../b", "/./a", "/.git/config", "/a/.htaccess", "https://example.org/a",
                "//example.org/a", "/a?b=c", "/a#b", "/a b", "/a\\b", "/%2e%2e/a", "/con", "/a/NUL.html", "/a./b",
                "/a\u0000", "/a\u202eb", "C:/a", "/a:b"
            })
    void is_nothing_that_leaves_the_site_or_troubles_a_file_system(String alias) {
        // An address of another host is a harmless folder here, never that host.
        assertThat(FormerPath.of(alias)).isIn(null, "example.org/a/index.html");
    }

    @Test
    void is_not_too_long_and_not_too_deep() {
        assertThat(FormerPath.of("/a".repeat(20))).isNotNull();
        assertThat(FormerPath.of("/a".repeat(21))).isNull();
        assertThat(FormerPath.of("/" + "a".repeat(201))).isNull();
    }

    @Test
    void stays_inside_whatever_comes() {
        RandomText texts = new RandomText(404);
        Path site = Path.of("/site");
        for (int round = 0; round < 20_000; round++) {
            String path = FormerPath.of("/" + texts.next(3) + "/" + texts.next(3));
            if (path != null) {
                assertThat(site.resolve(path).normalize())
                        .isEqualTo(site.resolve(path))
                        .startsWithRaw(site);
            }
        }
    }
}
