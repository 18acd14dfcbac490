package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages share is made once. */
class CachedPartsTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void digest() {
        site = new TestSite(folder);
        site.articleOn("2025-08-20", "a", "Text.\n", "title: One", "topics: [News]");
        site.articleOn("2025-08-20", "b", "Text.\n", "title: Two", "topics: [News]");
    }

    private String article(String slug) {
        return site.read("2025/08/20/" + slug + "/index.html");
    }

    @Test
    void the_first_page_with_a_key_makes_it_for_all() {
        site.file(
                "templates/article.ftlh",
                "<@cached key=\"all\">${article.title}</@cached> <@cached key=article.title>${article.title}</@cached>");
        site.build("--jobs", "1");

        String first = article("a").substring(0, 3);
        assertThat(first).isIn("One", "Two");
        assertThat(article("a")).isEqualTo(first + " One");
        assertThat(article("b")).isEqualTo(first + " Two");
    }

    @Test
    void one_key_in_two_places_is_two_things() {
        site.file("templates/article.ftlh", "<@cached key=\"x\">1</@cached><@cached key=\"x\">${1 + 1}</@cached>");
        site.build();

        assertThat(article("a")).isEqualTo("12");
    }

    @Test
    void what_is_inside_is_escaped_once() {
        site.file("templates/article.ftlh", "<@cached key=\"x\">${\"a < b\"}<b></b></@cached>");
        site.build();

        assertThat(article("a")).isEqualTo("a &lt; b<b></b>");
    }

    @Test
    void a_key_must_be_a_text() {
        site.file("templates/article.ftlh", "<p>\n<@cached key=article>x</@cached>");
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("templates/article.ftlh:2:1: <@cached> needs a text as its key");
    }

    @Test
    void every_page_has_its_own_way_from_the_front_page() {
        site.articleOn("2025-08-20", "c", "Text.\n", "title: Ferry sinks off Ostmere pier", "source: Wire");
        site.articleOn("2025-08-20", "d", "Text.\n", "title: Ferry sinks off Ostmere pier today", "source: Post");
        site.file("dateline.yml", "title: T\nstories: {2025-08-20-c: {merge: [2025-08-20-d]}}\n");
        site.build();

        assertThat(article("c")).contains("<li><a href=\"/2025/08/20/\">20</a></li>");
        assertThat(site.read("stories/2025-08-20-c/index.html"))
                .contains("<li><a href=\"/2025/08/20/\">20 August 2025</a></li>")
                .doesNotContain(">20</a>");
    }

    @Test
    void navigation_knows_the_section_of_a_page() {
        site.file(
                "dateline.yml",
                "title: T\ntheme:\n  sections:\n    - {name: All, url: /}\n    - {name: News, url: /topics/news/}\n");
        site.build();

        assertThat(site.read("topics/news/index.html"))
                .contains("<a href=\"/topics/news/\" aria-current=\"page\">News</a>")
                .contains("<a href=\"/\">All</a>");
        assertThat(article("a")).contains("<a href=\"/\" aria-current=\"true\">All</a>");
        assertThat(site.read("index.html")).contains("<a href=\"/\" aria-current=\"page\">All</a>");
    }
}
