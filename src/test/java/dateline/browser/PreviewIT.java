package dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import dateline.config.ConfigOptions;
import dateline.site.BuildOptions;
import dateline.site.Preview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as its writer sees it, and as somebody sees it who has no business there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {
    private static final String ARTICLE = "2025/08/20/ferry-runs-again/";

    private TestSite site;
    private Preview preview;
    private Thread watching;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = new TestSite(folder.resolve("digest"))
                .file("dateline.yml", "title: The Pier\nbase_url: https://example.org/repo/\n")
                .article("ferry-runs-again", "topics: [World]")
                .articleOn("2025-08-19", "older", "Text.\n", "topics: [World]");
        BuildOptions standard = BuildOptions.of(site.root(), TestSite.NOW);
        BuildOptions options = new BuildOptions(
                standard.root(), ConfigOptions.NONE, false, false, TestSite.NOW, false, false, false, 2);
        preview = new Preview(() -> options, 45_000, (report, seconds) -> {});
        watching = new Thread(() -> {
            try {
                preview.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watching.start();
        browser = Browser.start(folder);
    }

    @AfterAll
    void close() throws IOException, InterruptedException {
        browser.close();
        preview.close();
        watching.join();
    }

    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(preview.address()).getPort())) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private String get(String path, String... headers) throws IOException {
        int port = URI.create(preview.address()).getPort();
        String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
        return ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/repo/../dateline.yml",
                "/repo/..%2fdateline.yml",
                "/repo/%2e%2e/dateline.yml",
                "/repo/..%5cdateline.yml",
                "/repo/%252e%252e/dateline.yml",
                "/repo//etc/passwd",
                "/repo/link.txt",
                "/repo/.nojekyll",
                "/repo/topics%00/",
                "/repo/..%c0%afdateline.yml",
                "/dateline.yml",
                "/repo/2025/%",
                "/repo/topics/../../dateline.yml"
            })
    void nothing_but_the_site_is_served(String path) throws IOException {
        Path link = site.root().resolve("site/link.txt");
        if (!Files.isSymbolicLink(link)) {
            Files.createSymbolicLink(link, site.root().resolve("dateline.yml"));
        }
        try {
            assertThat(get(path)).doesNotContain("title: The Pier").startsWith("HTTP/1.1 4");
        } finally {
            Files.delete(link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "127.0.0.1:1", ""})
    void another_name_is_refused(String host) throws IOException {
        assertThat(ask("GET /repo/ HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 403");
    }

    @Test
    void pages_of_others_cannot_listen() throws IOException {
        assertThat(get("/__dateline/events", "Origin: http://evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void nothing_can_be_sent() throws IOException {
        int port = URI.create(preview.address()).getPort();
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
            assertThat(ask(method + " /repo/ HTTP/1.1\r\nContent-Length: 0\r\nHost: 127.0.0.1:" + port))
                    .startsWith("HTTP/1.1 405");
        }
    }

    @Test
    void a_file_is_served_whole_in_part_and_not_twice() throws IOException {
        String robots = get("/repo/robots.txt");
        String tag = robots.replaceFirst("(?s).*\r\nETag: (\"[^\"]+\").*", "$1")
                .replaceFirst("(?is).*\r\netag: (\"[^\"]+\").*", "$1");

        assertThat(robots).startsWith("HTTP/1.1 200").contains("User-agent");
        assertThat(get("/repo/robots.txt", "Range: bytes=0-3"))
                .startsWith("HTTP/1.1 206")
                .endsWith("\r\n\r\nUser");
        assertThat(get("/repo/robots.txt", "Range: bytes=-1"))
                .startsWith("HTTP/1.1 206")
                .endsWith("\r\n\r\n\n");
        assertThat(get("/repo/robots.txt", "Range: bytes=99999-")).startsWith("HTTP/1.1 416");
        assertThat(get("/repo/robots.txt", "If-None-Match: " + tag)).startsWith("HTTP/1.1 304");
        assertThat(get("/repo/topics")).startsWith("HTTP/1.1 302").contains("Location: /repo/topics/");
        assertThat(get("/")).startsWith("HTTP/1.1 302").contains("Location: /repo/");
        assertThat(get("/repo/assets/")).startsWith("HTTP/1.1 404");
    }

    @Test
    void a_saved_article_is_on_the_open_page() throws IOException {
        browser.open(preview.address() + ARTICLE);
        browser.until("document.querySelector('script[src=\"/__dateline/reload.js\"]')");
        Path file = site.root().resolve("content/2025/08/20/ferry-runs-again.md");
        String text = Files.readString(file);
        // As editors write: beside it, and then in its place.
        Path fresh = site.root().resolve("content/2025/08/20/.ferry-runs-again.md.tmp");
        Files.writeString(fresh, text.replace("The ferry runs again.", "The ferry runs on time."));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        browser.until("document.documentElement.textContent.includes('on time')");

        Files.writeString(file, text.replace("title:", "tilte:"));
        browser.until("document.querySelector('[role=alert]')");
        assertThat(String.valueOf(browser.run("document.querySelector('[role=alert]').textContent")))
                .contains("content/2025/08/20/ferry-runs-again.md:", "title", "did you mean");
        assertThat(String.valueOf(browser.run("document.querySelector('main').textContent")))
                .contains("on time");

        Files.writeString(file, text);
        browser.until(
                "!document.querySelector('[role=alert]') && document.documentElement.textContent.includes('runs again.')");
    }

    @Test
    void a_new_folder_is_watched_too() throws IOException {
        browser.open(preview.address());
        site.articleOn("2025-08-30", "brand-new", "Text.\n", "topics: [World]");
        browser.until("document.documentElement.textContent.includes('brand new')");
        site.articleOn("2025-08-30", "brand-new", "Text.\n", "title: Newer still", "topics: [World]");
        browser.until("document.documentElement.textContent.includes('Newer still')");
    }
}
