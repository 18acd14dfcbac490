package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check}: a sound site has nothing wrong, and each kind of damage is told at its place. */
class SiteCheckTest {
    private static final String BASE = "--base-url=https://example.org/repo/";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void digest() {
        site = new TestSite(folder);
        for (int i = 0; i < 4; i++) {
            site.article("article-" + i, "topics: [Sea]", "entities: {people: [Ana Ruiz]}");
        }
        site.build(BASE);
    }

    private void damage(String file, String text, String instead) throws IOException {
        String page = site.read(file);
        assertThat(page).contains(text);
        Files.writeString(site.site(file), page.replace(text, instead));
    }

    @Test
    void a_sound_site_has_nothing_wrong() {
        TestSite.Run run = site.run("check", BASE);

        assertThat(run.err()).doesNotContain("error:").doesNotContain("warning:");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("links").contains("contrast").contains("0 errors, 0 warnings");
    }

    @Test
    void a_sound_site_at_the_root_of_its_host_has_nothing_wrong() {
        site.build();
        TestSite.Run run = site.run("check");

        assertThat(run.err()).doesNotContain("error:").doesNotContain("warning:");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            topics/sea/index.html | href="/repo/"      | href="/repo/gone/"   | "/repo/gone/" leads to no page of the site
            topics/sea/index.html | href="/repo/"      | href="/gone/"        | the site stands under /repo/
            topics/sea/index.html | href="/repo/"      | href="#nowhere"      | leads to a part that topics/sea/index.html does not have
            topics/sea/index.html | href="/repo/"      | href="" x="/repo/"   | an address is empty
            topics/sea/index.html | href="/repo/assets/site. | href="/repo/assets/gone. | leads to no file of the site
            topics/sea/index.html | <h1                | <h2                  | has 0 first headings (h1), not one
            topics/sea/index.html | </h1>              | </h1><h3>Deep</h3>   | a heading of level 3 follows one of level 1
            topics/sea/index.html | </h1>              | </h1><h2> </h2>      | a heading is empty
            topics/sea/index.html | </h1>              | </h1><img src="/repo/assets/icon.svg"> | a picture has no alt text
            topics/sea/index.html | <title>            | <title></title><b>   | has no title
            topics/sea/index.html | rel="canonical" href="https://example.org/repo/topics/sea/" | rel="canonical" href="https://example.org/repo/" | its canonical address is that of something else
            topics/sea/index.html | lang="en"          | x="en"               | <html> has no lang
            topics/sea/index.html | application/ld+json">{ | application/ld+json">{{ | its structured data
            feed.xml              | </feed>            | </fed>               | is no valid XML here
            feed.json             | {                  | {{                   | site/feed.json: is not valid JSON
            sitemap.xml           | /repo/topics/sea/  | /repo/topics/see/    | which is no page of the site
            """)
    void what_is_broken_is_told_at_its_place(String file, String text, String instead, String told) throws IOException {
        damage(file, text, instead);
        TestSite.Run run = site.run("check", BASE);

        assertThat(run.err()).contains("site/" + file).contains(told);
        assertThat(run.status()).isEqualTo(run.err().contains("error:") ? 1 : 0);
        assertThat(site.run("check", BASE, "--strict").status()).isEqualTo(1);
    }

    @Test
    void a_page_that_nothing_leads_to_is_told() throws IOException {
        Files.createDirectories(site.site("alone"));
        Files.writeString(site.site("alone/index.html"), site.read("topics/sea/index.html"));

        assertThat(site.run("check", BASE).err())
                .contains("warning: site/alone/index.html: no other page leads here")
                .contains("site/topics/sea/index.html: has the title of alone/index.html");
    }

    @Test
    void colours_that_cannot_be_read_are_told() throws IOException {
        Path css;
        try (var files = Files.list(site.site("assets"))) {
            css = files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(css, Files.readString(css).replaceFirst("--soft: *#55524b", "--soft: #c0bdb5"));

        assertThat(site.run("check", BASE).err()).contains("--soft on --paper has a contrast of 1.8, less than 4.5");
    }

    @Test
    void mistakes_in_the_content_are_told_too_and_a_missing_site() throws IOException {
        site.file("content/bad.md", "---\ntitle: x\ndate: never\n---\n");
        assertThat(site.run("check", BASE).err()).contains("content/bad.md:3:7");

        site.run("clean");
        TestSite.Run run = site.run("check", BASE);
        assertThat(run.err()).contains("error: site: holds no site yet").contains("dateline build");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void annotations_of_github_name_file_line_and_column() {
        site.file("content/bad.md", "---\ntitle: x\ndate: never\n---\n");

        assertThat(site.run("check", BASE, "--format=github").out())
                .contains("::error file=content/bad.md,line=3,col=7::date: \"never\" is not a date%0Ahint: ");
    }

    @Test
    void programs_get_one_object() {
        assertThat(site.run("check", BASE, "--json").out())
                .startsWith("{\"checks\":[{\"check\":\"links\",")
                .contains("\"problems\":[]");
    }
}
