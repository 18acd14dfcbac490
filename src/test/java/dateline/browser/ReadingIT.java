package dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reading in a real browser: what a page loads, the keyboard, light and dark, and no network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingIT {
    private static final String ARTICLE = "2025/08/20/ferry-runs-again/";

    private SiteServer plain;
    private SiteServer rich;
    private Browser browser;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        plain = new SiteServer(site(folder.resolve("plain"), ""));
        rich = new SiteServer(site(folder.resolve("rich"), "theme: {toggle: true}\npages: {offline: 1}\n"));
        browser = Browser.start(folder);
    }

    private static Path site(Path folder, String settings) {
        TestSite site = new TestSite(folder)
                .file("dateline.yml", "title: The Pier\n" + settings)
                .articleOn("2025-08-19", "older", "Text.\n", "topics: [World]")
                .article("ferry-runs-again", "topics: [World]", "entities: {places: [Oslo]}");
        site.build("--base-url", "https://example.org/repo/");
        return folder.resolve("site");
    }

    @AfterAll
    void close() {
        browser.close();
        plain.close();
        rich.close();
    }

    @Test
    void an_article_needs_its_style_and_no_script() {
        browser.open(plain.address(ARTICLE));

        assertThat(browser.requests()).hasSizeLessThanOrEqualTo(3).noneMatch(address -> address.endsWith(".js"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_keyboard_skips_to_the_content_first() {
        browser.size(1280, 800, false).open(plain.address(ARTICLE)).press("Tab", 9);

        assertThat(browser.run("document.activeElement.getAttribute('href')")).isEqualTo("#page-main");
        assertThat(browser.run("document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
        browser.press("Enter", 13);
        assertThat(browser.run("location.hash")).isEqualTo("#page-main");
    }

    @Test
    void no_page_is_wider_than_the_smallest_phone() {
        browser.size(320, 640, true);
        for (String path :
                List.of("", ARTICLE, "2025/08/20/", "2025/", "topics/world/", "places/oslo/", "search/", "sources/")) {
            browser.open(plain.address(path));
            assertThat(browser.run("document.scrollingElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320L);
        }
    }

    @Test
    void a_reader_chooses_dark_and_it_is_remembered() {
        browser.size(1280, 800, false).dark(false).open(rich.address(""));
        Object light = browser.run("getComputedStyle(document.body).backgroundColor");
        browser.run("document.querySelector('.scheme').click()");
        Object dark = browser.run("getComputedStyle(document.body).backgroundColor");
        assertThat(dark).isNotEqualTo(light);
        browser.open(rich.address(ARTICLE));

        assertThat(browser.run("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(dark);
        assertThat(browser.run("document.querySelector('.scheme').ariaPressed")).isEqualTo("true");
        browser.run("document.querySelector('.scheme').click()");
        assertThat(browser.run("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_latest_edition_can_be_read_without_a_network() {
        browser.open(rich.address("")).run("navigator.serviceWorker.ready.then(() => true)");
        browser.until("navigator.serviceWorker.controller !== null").network(false);
        try {
            browser.open(rich.address(ARTICLE));
            assertThat(browser.run("document.querySelector('h1').textContent")).isEqualTo("ferry runs again");
            assertThat(browser.run("getComputedStyle(document.querySelector('h1')).fontWeight"))
                    .isEqualTo("700");
        } finally {
            browser.network(true);
        }
    }
}
