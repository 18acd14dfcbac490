package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dateline.TestSite;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The main test: the demonstration digest of this repository, built whole under a base path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {
    private static final String BASE = "https://example.org/repo/";

    private Map<String, String> files = Map.of();

    @BeforeAll
    void build(@TempDir Path root) throws IOException {
        TestSite site = new TestSite(root);
        copy(site);
        site.build("--base-url=" + BASE, "--strict");
        files = site.files();
    }

    private static void copy(TestSite site) throws IOException {
        site.bytes("dateline.yml", Files.readAllBytes(Path.of("dateline.yml")));
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                site.bytes(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void every_kind_of_page_is_there() {
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "2025/index.html",
                        "2025/08/index.html",
                        "2025/08/20/index.html",
                        "2025/08/20/nato-defence-chiefs-back-ukraine-in-virtual-meeting/index.html",
                        "stories/2025-08-20-nato-defence-chiefs-back-ukraine-in-virtual-meeting/index.html",
                        "topics/index.html",
                        "topics/security/index.html",
                        "topics/security/2025/08/index.html",
                        "people/index.html",
                        "people/dan-caine/index.html",
                        "people/dan-caine/2025/index.html",
                        "organizations/nato/index.html",
                        "places/brussels/index.html",
                        "sources/index.html",
                        "sources/northern-wire/index.html",
                        "old/2025/storm-bulletin/index.html",
                        "404.html",
                        "robots.txt",
                        "sitemap.xml",
                        "news-sitemap.xml",
                        "opml.xml",
                        ".nojekyll",
                        "api/build.json");
    }

    @Test
    void every_section_has_its_feeds() {
        List<String> sections = List.of(
                "",
                "topics/security/",
                "people/dan-caine/",
                "organizations/nato/",
                "places/brussels/",
                "sources/northern-wire/",
                "stories/2025-08-20-nato-defence-chiefs-back-ukraine-in-virtual-meeting/");
        for (String section : sections) {
            assertThat(files).containsKeys(section + "feed.xml", section + "rss.xml", section + "feed.json");
        }
    }

    @Test
    void every_link_leads_somewhere_under_the_base_path() {
        assertThat(new LinkCheck(files, "/repo/").broken()).isEmpty();
    }

    @Test
    void every_page_can_be_reached() {
        assertThat(new LinkCheck(files, "/repo/").orphans()).isEmpty();
    }

    @Test
    void every_page_names_its_kind() {
        List<String> kinds = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                kinds.add(text.replaceFirst("(?s).*?data-kind=\"([a-z0-9]+)\".*", "$1"));
            }
        });

        assertThat(new TreeSet<>(kinds))
                .containsExactly(
                        "404",
                        "article",
                        "date",
                        "email",
                        "entity",
                        "home",
                        "list",
                        "page",
                        "redirect",
                        "search",
                        "topic");
    }

    @Test
    void structured_data_has_what_search_engines_require() throws IOException {
        Map<String, List<String>> required = Map.of(
                "NewsArticle",
                List.of("headline", "datePublished", "dateModified", "mainEntityOfPage", "publisher"),
                "CollectionPage",
                List.of("name", "url", "isPartOf"),
                "BreadcrumbList",
                List.of("itemListElement"));
        TreeSet<String> seen = new TreeSet<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String data = file.getValue()
                    .replaceFirst("(?s).*?<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
            if (!file.getKey().endsWith(".html") || data.equals(file.getValue())) {
                continue;
            }
            Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(JsonTree.of(data));
            assertThat(all.get("@context")).isEqualTo("https://schema.org");
            for (Object node : (List<?>) Objects.requireNonNull(all.get("@graph"))) {
                Map<?, ?> thing = (Map<?, ?>) node;
                String type = String.valueOf(thing.get("@type"));
                seen.add(type);
                for (String field : required.getOrDefault(type, List.of("?"))) {
                    assertThat(thing.get(field))
                            .as(file.getKey() + " " + type + " " + field)
                            .isNotNull();
                }
                if (thing.get("about") instanceof Map<?, ?> about) {
                    seen.add(String.valueOf(about.get("@type")));
                    assertThat(String.valueOf(about.get("name"))).isNotBlank();
                }
            }
        }
        assertThat(seen)
                .containsExactly("BreadcrumbList", "CollectionPage", "NewsArticle", "Organization", "Person", "Place");
    }

    @Test
    void every_xml_file_is_well_formed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".xml")) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(factory.newDocumentBuilder()
                                .parse(new InputSource(new StringReader(text)))
                                .getDocumentElement())
                        .as(file.getKey())
                        .isNotNull();
            }
        }
    }

    @Test
    void every_json_file_is_json_line_by_line() throws IOException {
        int lines = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().matches(".*\\.jsonl?")) {
                for (String line : file.getValue().lines().toList()) {
                    try (JsonParser json = new JsonFactory().createParser(line)) {
                        while (json.nextToken() != null) {
                            lines++;
                        }
                    }
                }
            }
        }
        assertThat(lines).isPositive();
    }

    @Test
    void the_data_twin_points_at_pages_that_exist() {
        for (String name : List.of("articles", "stories", "entities")) {
            List<String> paths = files.getOrDefault("api/" + name + ".jsonl", "")
                    .lines()
                    .map(line -> line.replaceFirst("(?s).*?\"path\":\"/([^\"]*)\".*", "$1index.html"))
                    .toList();
            assertThat(paths).as(name).isNotEmpty();
            assertThat(files).as(name).containsKeys(paths.toArray(String[]::new));
        }
    }

    @Test
    void a_withdrawn_article_is_named_nowhere() {
        String notice = files.get("2025/08/16/lenna-savings-bank-in-merger-talks-sources-say/index.html");
        List<String> naming = files.entrySet().stream()
                .filter(file -> file.getValue().contains("in merger talks"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(naming).isEmpty();
        assertThat(notice).contains("withdrawn").contains("noindex");
    }

    @Test
    void a_draft_is_not_published() {
        assertThat(files.keySet()).noneMatch(path -> path.contains("skarvoy-parliament-puts-off"));
    }

    @Test
    void a_licensed_article_is_shown_whole_and_another_in_part() {
        String whole = files.get("2025/08/14/a-stroke-test-that-fits-in-an-ambulance/index.html");
        String part = files.get("2025/08/17/navy-blows-up-sable-bay-mine-in-deep-water/index.html");

        assertThat(whole).contains("CC-BY-4.0").contains("is to start in autumn");
        assertThat(part).contains("Read").doesNotContain("a pair of brothers in 1969");
    }
}
