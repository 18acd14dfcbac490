package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.fetch.FetchSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds and pages from a server on loopback, well-behaved and not. */
class FetchIT {
    private static final String RSS = "application/rss+xml";
    private static final String ONE = item("One", "/1") + item("Two", "/2");

    @TempDir
    private Path folder;

    private final WebServer server = new WebServer();
    private final List<Duration> pauses = new ArrayList<>();
    private boolean follow;
    private Duration delay = Duration.ZERO;
    private FetchSettings settings = settings(Duration.ofSeconds(20), 1 << 20);

    @BeforeEach
    void serve() {
        server.page("/feed.xml", 200, feed(ONE), "Content-Type", RSS, "ETag", "\"v1\"", "Last-Modified", "yesterday");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_new_feed_is_read() {
        assertThat(read("/feed.xml")).isEqualTo("""
                        == HOST/feed.xml, item 1: CLEANED
                          title: One
                          source: Norburg Courier
                          url: HOST/1
                          | Text of One.
                        == HOST/feed.xml, item 2: CLEANED
                          title: Two
                          source: Norburg Courier
                          url: HOST/2
                          | Text of Two.
                        """);
    }

    @Test
    void an_unchanged_feed_is_not_sent_again() {
        read("/feed.xml");
        server.page("/feed.xml", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("\"v1\"");
            assertThat(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                    .isEqualTo("yesterday");
            WebServer.send(exchange, 304, new byte[0]);
        });

        assertThat(read("/feed.xml")).isEqualTo("note: HOST/feed.xml: is unchanged since it was imported\n");
    }

    @Test
    void a_feed_that_was_not_kept_is_read_again() {
        Listing careless = new Listing() {
            @Override
            public boolean keptAll() {
                return false;
            }
        };
        read("/feed.xml", careless);

        assertThat(folder.resolve("memory.json")).doesNotExist();
    }

    @Test
    void a_feed_that_was_broken_is_read_again() throws IOException {
        server.page("/feed.xml", 200, feed(ONE).substring(0, 150), "Content-Type", RSS, "ETag", "\"v1\"");

        assertThat(read("/feed.xml")).contains("ends in the middle of an element");
        assertThat(folder.resolve("memory.json")).doesNotExist();
    }

    @Test
    void a_changed_headline_comes_at_the_same_address() {
        read("/feed.xml");
        server.page("/feed.xml", 200, feed(item("One, corrected", "/1")), "Content-Type", RSS, "ETag", "\"v2\"");

        assertThat(read("/feed.xml")).contains("title: One, corrected", "url: HOST/1");
    }

    @Test
    void a_removed_item_is_no_trouble() {
        read("/feed.xml");
        server.page("/feed.xml", 200, feed(item("Two", "/2")), "Content-Type", RSS);

        assertThat(read("/feed.xml")).contains("item 1", "title: Two").doesNotContain("One", "error", "warning");
    }

    @Test
    void a_slow_server_is_not_waited_for() {
        settings = settings(Duration.ofMillis(300), 1 << 20);
        CountDownLatch never = new CountDownLatch(1);
        server.page("/robots.txt", 200, "");
        server.page("/slow.xml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<rss>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(never);
        });

        assertThat(read("/slow.xml"))
                .isEqualTo("error: HOST/slow.xml: takes longer than 0.3s\n  hint: try again later\n");
    }

    @Test
    void a_huge_feed_is_given_up() {
        settings = settings(Duration.ofSeconds(20), 100_000);
        server.page("/huge.xml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[10_000];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(some);
            }
        });

        assertThat(read("/huge.xml")).startsWith("error: HOST/huge.xml: is longer than 100000 bytes\n");
    }

    @Test
    void a_packed_page_that_explodes_is_given_up() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<html>".getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[30 << 20]);
        }
        server.page(
                "/bomb.html",
                exchange -> WebServer.send(
                        exchange, 200, packed.toByteArray(), "Content-Encoding", "gzip", "Content-Type", "text/html"));

        assertThat(read("/bomb.html")).startsWith("error: HOST/bomb.html: is longer than 20 MB");
    }

    @Test
    void a_packed_feed_is_read() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(feed(ONE).getBytes(StandardCharsets.UTF_8));
        }
        server.page("/feed.xml", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).contains("gzip");
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Dateline/");
            WebServer.send(exchange, 200, packed.toByteArray(), "Content-Encoding", "gzip", "Content-Type", RSS);
        });

        assertThat(read("/feed.xml")).contains("title: One", "title: Two");
    }

    @Test
    void a_redirect_is_followed_and_links_are_relative_to_its_end() {
        server.page("/old", 301, "", "Location", "/news/feed.xml");
        server.page("/news/feed.xml", 200, "<rss><channel>" + item("One", "one"), "Content-Type", RSS);

        assertThat(read("/old")).contains("url: HOST/news/one", "== HOST/old, item 1");
    }

    @Test
    void a_redirect_loop_is_told() {
        server.page("/a", 302, "", "Location", "/b");
        server.page("/b", 302, "", "Location", "/a");

        assertThat(read("/a")).isEqualTo("error: HOST/a: is redirected in a circle\n");
    }

    @Test
    void endless_redirects_are_told() {
        for (int i = 0; i < 10; i++) {
            server.page("/r" + i, 302, "", "Location", "/r" + (i + 1));
        }

        assertThat(read("/r0")).isEqualTo("error: HOST/r0: is redirected more than 5 times\n");
    }

    @Test
    void a_redirect_to_something_else_is_told() {
        server.page("/a", 302, "", "Location", "file:///etc/hostname");

        assertThat(read("/a")).isEqualTo("error: HOST/a: is redirected to something that is no web address\n");
    }

    @Test
    void a_wrong_character_set_is_told_and_mended() {
        byte[] bytes = feed(item("Café", "/1")).getBytes(StandardCharsets.ISO_8859_1);
        server.page(
                "/feed.xml", exchange -> WebServer.send(exchange, 200, bytes, "Content-Type", RSS + "; charset=utf-8"));

        assertThat(read("/feed.xml")).contains("title: Café", "warning: HOST/feed.xml:1: is not valid UTF-8 here");
    }

    @Test
    void the_header_names_the_character_set_of_a_page() {
        byte[] bytes = "<html><p>Caf\u00e9 \u00a4".getBytes(StandardCharsets.ISO_8859_1);
        server.page(
                "/page",
                exchange -> WebServer.send(exchange, 200, bytes, "Content-Type", "text/html; charset=\"iso-8859-15\""));

        assertThat(read("/page")).isEqualTo("== HOST/page: PAGE\n  url: HOST/page\n  | <html><p>Café €\n");
    }

    @Test
    void robots_txt_is_obeyed() {
        server.page("/robots.txt", 200, "User-agent: *\nDisallow: /feed");

        assertThat(read("/feed.xml")).isEqualTo("""
                        error: HOST/feed.xml: may not be read by programs, says the robots.txt of 127.0.0.1
                          hint: save the page with a browser and import the file
                        """);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_robots_txt_in_trouble_is_told() {
        server.page("/robots.txt", 500, "");

        assertThat(read("/feed.xml")).contains("the robots.txt of its server answers 500");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | asks for a password (401)",
                "403 | may not be read: the server refuses (403)",
                "404 | is not there (404)",
                "410 | is gone for good (410)",
                "429 | was asked for too often (429) hint: try again in 120 seconds",
                "500 | cannot be read: the server is in trouble (500) hint: try again in 120 seconds",
                "418 | cannot be read: the server answers (418)"
            })
    void a_status_is_told_in_words(int status, String words) {
        server.page("/x", status, "no", "Retry-After", "120");

        assertThat(read("/x").replaceAll("\\s+", " ")).startsWith("error: HOST/x: " + words);
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        Listing listing = new Listing();
        Intake.read(List.of("http://127.0.0.1:1/feed"), options(), settings, listing);

        assertThat(listing.toString()).startsWith("error: http://127.0.0.1:1/feed: cannot be reached\n");
    }

    @Test
    void pages_of_items_are_fetched_once() {
        follow = true;
        server.page("/1", 200, "<html><p>Page 1", "Content-Type", "text/html");
        server.page("/2", 404, "");

        assertThat(read("/feed.xml")).isEqualTo("""
                        == HOST/feed.xml, item 1: PAGE
                          title: One
                          source: Norburg Courier
                          url: HOST/1
                          | <html><p>Page 1
                        warning: HOST/feed.xml: item 2 links to HOST/2, which is not there (404)
                          hint: check the address
                        == HOST/feed.xml, item 2: CLEANED
                          title: Two
                          source: Norburg Courier
                          url: HOST/2
                          | Text of Two.
                        """);
        assertThat(server.requests()).containsExactly("/feed.xml", "/1", "/2");

        assertThat(read("/feed.xml")).contains("note: HOST/feed.xml: 1 item was imported before");
        assertThat(server.requests()).containsExactly("/feed.xml", "/2");
    }

    @Test
    void a_page_with_a_changed_headline_is_fetched_again() {
        follow = true;
        server.page("/1", 200, "<html><p>Page 1", "Content-Type", "text/html");
        server.page("/feed.xml", 200, feed(item("One", "/1")), "Content-Type", RSS);
        read("/feed.xml");
        server.page("/feed.xml", 200, feed(item("One, corrected", "/1")), "Content-Type", RSS);

        assertThat(read("/feed.xml")).contains("PAGE", "title: One, corrected");
    }

    @Test
    void a_server_that_wants_no_more_is_left_alone() {
        follow = true;
        server.page("/1", 429, "");

        read("/feed.xml");

        assertThat(server.requests()).containsExactly("/feed.xml", "/1");
    }

    @Test
    void requests_to_a_host_are_apart() {
        follow = true;
        delay = Duration.ofSeconds(7);
        server.page("/robots.txt", 200, "User-agent: *\nCrawl-delay: 30");
        settings = settings(Duration.ofSeconds(20), 1 << 20);

        read("/feed.xml");

        assertThat(pauses).hasSize(2).allMatch(pause -> pause.compareTo(Duration.ofSeconds(7)) > 0);
    }

    @Test
    void a_feed_on_disk_leads_to_no_local_page() throws IOException {
        follow = true;
        Path file = Files.writeString(folder.resolve("saved.xml"), feed(item("One", server.address("/1"))));
        Listing listing = new Listing();

        Intake.read(List.of(file.toString()), options(), settings, listing);

        assertThat(listing.toString()).contains("which is not on the public web", "CLEANED");
        assertThat(server.requests()).isEmpty();
    }

    private FetchSettings settings(Duration whole, int bytes) {
        return new FetchSettings(Duration.ofSeconds(10), whole, bytes, 5, delay, pauses::add);
    }

    private IntakeOptions options() {
        ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
        return new IntakeOptions("auto", nothing, folder.resolve("memory.json"), follow, delay, Instant.EPOCH);
    }

    private String read(String path) {
        return read(path, new Listing());
    }

    private String read(String path, Listing listing) {
        Intake.read(List.of(server.address(path)), options(), settings, listing);
        return listing.toString().replace(server.address(""), "HOST");
    }

    private static String feed(String items) {
        return "<rss version=\"2.0\"><channel><title>Norburg Courier</title>" + items + "</channel></rss>";
    }

    private static String item(String title, String link) {
        return "<item><title>" + title + "</title><link>" + link + "</link><description>Text of " + title
                + ".</description></item>";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
