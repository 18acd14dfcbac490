package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder.resolve("my-digest"));
    }

    @Test
    void a_site_without_settings_has_the_name_of_its_folder() {
        site.article("ferry");
        site.build();

        assertThat(site.read("index.html")).contains("<title>my-digest</title>");
    }

    @Test
    void the_time_zone_of_the_site_decides_the_day() {
        site.file("dateline.yml", "timezone: Pacific/Auckland\n");
        site.article("late", "date: 2025-08-20T18:00:00Z");
        site.article("bare", "date: 2025-08-20");
        site.build();

        assertThat(site.site("2025/08/21/late/index.html")).exists();
        assertThat(site.site("2025/08/20/bare/index.html")).exists();
    }

    @Test
    void what_was_put_right_stands_in_the_article_and_in_the_log() {
        site.article("ferry", "corrections: [{date: 2025-08-21, text: It has two decks.}]");
        site.article("pier", "updated: 2025-08-23");
        site.article("lamp");
        site.build();

        assertThat(site.read("2025/08/20/ferry/index.html")).contains("It has two decks.");
        assertThat(site.read("corrections/index.html"))
                .containsSubsequence("/2025/08/20/pier/", "/2025/08/20/ferry/", "It has two decks.")
                .doesNotContain("/lamp/");
        assertThat(site.read("index.html")).contains("corrections/");
    }

    @Test
    void two_digests_that_are_built_into_one_folder_leave_nothing_of_each_other() {
        Path output = folder.resolve("shared");
        TestSite other = new TestSite(folder.resolve("other"));
        site.article("ferry", "topics: [Sea]");
        other.article("pier", "topics: [Land]");
        for (int round = 0; round < 2; round++) {
            site.build("--output=" + output);
            Map<String, String> own = new TreeMap<>(TestSite.files(output));
            assertThat(own).containsKey("topics/sea/index.html").doesNotContainKey("topics/land/index.html");
            other.build("--output=" + output);
            assertThat(TestSite.files(output))
                    .containsKey("topics/land/index.html")
                    .doesNotContainKey("topics/sea/index.html");
        }
    }

    @Test
    void a_page_says_why_it_was_made_last() {
        site.article("ferry", "topics: [Sea]");
        site.article("pier");
        assertThat(site.run("explain", "/topics/sea/").out()).contains("not built yet");
        site.build();
        assertThat(site.run("explain", "/topics/sea/").out()).contains("because it was new");
        site.article("ferry", "topics: [Sea]", "summary: It sails.");
        site.build();
        assertThat(site.run("explain", "/topics/sea/").out()).contains("because what it shows changed");
        assertThat(site.run("explain", "content/2025/08/20/pier.md").out()).contains("because it was new");
        site.file("dateline.yml", "description: All of it\n");
        site.build();
        assertThat(site.run("explain", "/topics/sea/").out()).contains("because its template, the settings");
        site.file("site/topics/sea/index.html", "touched");
        site.build();
        assertThat(site.run("explain", "/topics/sea/").out()).contains("because the file was not as");
        site.build("--force");
        assertThat(site.run("explain", "/topics/sea/").out()).contains("(--force)");
    }

    @Test
    void sources_are_told_with_share_and_who_was_first() {
        site.article("pier-fire-guts-harbour-hall", "date: 2025-08-20T08:00:00Z", "source: Wire");
        site.article("pier-fire-guts-old-harbour-hall", "date: 2025-08-20T09:00:00Z", "source: Gazette");
        site.article("wheat-price-falls", "source: Gazette");
        site.article("choir-wins-cup", "source: Gazette");
        site.build();

        assertThat(site.read("sources/index.html")).containsSubsequence("75 %", "25 %");
        assertThat(site.read("sources/gazette/index.html")).contains("20 August 2025");
    }

    @Test
    void a_second_build_writes_nothing() throws IOException {
        articles(20);
        site.build();
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Path home = site.site("index.html");
        Files.setLastModifiedTime(home, old);

        assertThat(site.build().out()).contains(" 0 written,").contains(" 0 removed");
        assertThat(Files.getLastModifiedTime(home)).isEqualTo(old);
    }

    @Test
    void the_page_of_a_deleted_article_goes_and_foreign_files_stay() throws IOException {
        articles(3);
        site.build();
        Files.writeString(site.site("CNAME"), "news.example\n");
        Files.delete(site.root().resolve("content/2025/08/01/article-1.md"));
        site.build();

        assertThat(site.site("2025/08/01")).doesNotExist();
        assertThat(site.site("CNAME")).hasContent("news.example");
    }

    @Test
    void a_page_that_somebody_changed_or_deleted_is_written_again() throws IOException {
        articles(3);
        site.build();
        Map<String, String> before = site.files();
        Files.writeString(site.site("index.html"), "changed");
        Files.delete(site.site("404.html"));
        site.build();

        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void a_lost_or_damaged_memory_changes_nothing() throws IOException {
        articles(5);
        site.build();
        Map<String, String> before = site.files();
        for (Path file : memory()) {
            Files.writeString(file, "\u0000damaged 1 2\n");
        }
        assertThat(site.build().out()).contains(" 0 written,");
        for (Path file : memory()) {
            Files.delete(file);
        }
        assertThat(site.build().out()).contains(" 0 written,");
        assertThat(site.files()).isEqualTo(before);
    }

    private List<Path> memory() throws IOException {
        try (Stream<Path> files = Files.list(site.root().resolve(".dateline"))) {
            return files.filter(file -> !file.toString().endsWith(".lock")).toList();
        }
    }

    @Test
    void the_same_articles_give_the_same_bytes_in_any_order_with_any_number_of_workers() {
        articles(60);
        site.build("--jobs=1");
        TestSite other = new TestSite(folder.resolve("elsewhere/my-digest"));
        List<String> names =
                new ArrayList<>(TestSite.files(site.root().resolve("content")).keySet());
        Collections.shuffle(names, new Random(7));
        Map<String, String> articles = TestSite.files(site.root().resolve("content"));
        names.forEach(name -> other.file("content/" + name, articles.getOrDefault(name, "")));
        other.build("--jobs=5");

        assertThat(other.files()).isEqualTo(site.files());
    }

    @Test
    void one_new_article_changes_few_pages() {
        articles(300);
        List<String> changed = changedByOneArticle();
        int terms = 1 + 3;

        assertThat(changed).filteredOn(path -> path.endsWith(".html")).hasSizeLessThanOrEqualTo(15 + terms);
        assertThat(changed)
                .filteredOn(path -> !path.matches(".*(feed\\.xml|rss\\.xml|feed\\.json|/data\\.json|search/.*)"))
                .hasSizeLessThanOrEqualTo(15 + terms + 5);
        assertThat(changed).filteredOn(path -> path.startsWith("search/")).hasSizeLessThanOrEqualTo(6);
    }

    /** The files of the site that one new article changes. */
    private List<String> changedByOneArticle() {
        site.build();
        Map<String, String> before = site.files();
        site.articleOn("2025-08-27", "quite-new", "News.\n", front(0));
        site.build();
        Map<String, String> after = site.files();
        return before.keySet().stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .toList();
    }

    @Test
    void with_one_format_of_feeds_and_no_twins_one_new_article_changes_fifteen_files_and_one_for_each_name() {
        site.file("dateline.yml", """
                base_url: https://digest.example/
                analysis: {recognize: false, mentions: false, stories: false, topics: 0}
                pages: {stories: false, email: false, data: false}
                feeds: {formats: [rss], sections: [topics]}
                search: false
                """);
        articles(300);
        List<String> changed = changedByOneArticle();

        // What no reader sees says which files are Dateline's.
        assertThat(changed).filteredOn(path -> !path.equals(".dateline-files")).hasSizeLessThanOrEqualTo(15 + 1 + 3);
        assertThat(site.read("api/stories.jsonl")).isEmpty();
        assertThat(site.read("api/articles.jsonl")).contains("\"story\":null");
    }

    @Test
    void with_a_broken_article_no_page_is_made_again_that_is_as_it_was() {
        articles(30);
        site.build();
        site.articleOn("2025-08-20", "broken", "News.\n", "date: 2025-13-45");
        TestSite.Run run = site.run("build", "--metrics");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err() + run.out())
                .contains("\"2025-13-45\" is not a date")
                .containsPattern(" 0 +30 .* article\\.ftlh");
    }

    @Test
    void a_title_cannot_bring_markup_into_any_file() {
        String attack = "</title></script>]]><script>alert(1)</script>\\\"'";
        site.article(
                "attack",
                "title: \"" + attack + "\"",
                "source: \"" + attack + "\"",
                "author: \"" + attack + "\"",
                "topics: [\"" + attack + "\"]",
                "summary: \"" + attack + "\"",
                "publish: full");
        site.build("--base-url=https://example.org/");

        assertThat(site.files().values()).noneMatch(text -> text.contains("<script>alert"));
    }

    @Test
    void names_that_are_no_paths_cannot_lead_out_of_the_site() throws IOException {
        List<String> hostile =
                List.of("../../x", "..", "/etc/passwd", "CON", "a/b", "name.", "\\\\\\\\host", "\u202egpj", "???");
        for (int i = 0; i < hostile.size(); i++) {
            String name = "\"" + hostile.get(i) + "\"";
            site.article(
                    "a" + i, "topics: [" + name + "]", "entities: {people: [" + name + "], places: [" + name + "]}");
        }
        site.build();
        List<String> names = new ArrayList<>(site.files().keySet());

        assertThat(names).allMatch(name -> name.matches("[\\p{L}\\p{N}./_-]+") && !name.contains(".."));
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("my-digest"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void two_names_with_one_slug_have_two_pages_and_the_earlier_keeps_its_address() {
        site.articleOn("2025-08-19", "one", "x", "topics: [C]");
        site.articleOn("2025-08-20", "two", "x", "topics: [\"C++\"]");
        site.build();

        assertThat(site.read("topics/c/index.html")).contains("<h1>C</h1>");
        assertThat(site.read("topics/c-2/index.html")).contains("<h1>C++</h1>");
    }

    @Test
    void spellings_and_aliases_of_one_name_share_a_page() {
        site.file("entities.yml", "NATO:\n  aliases: [North Atlantic Treaty Organization]\n");
        site.articleOn("2025-08-18", "one", "x", "entities: {organizations: [Nato]}");
        site.articleOn("2025-08-19", "two", "x", "entities: {organizations: [North Atlantic Treaty Organization]}");
        site.build();

        assertThat(site.read("api/entities.jsonl"))
                .isEqualTo("{\"name\":\"NATO\",\"type\":\"organization\",\"path\":\"/organizations/nato/\","
                        + "\"aliases\":[\"Nato\",\"North Atlantic Treaty Organization\"],\"articles\":2,"
                        + "\"about\":2,\"method\":\"declared\"}\n");
    }

    @Test
    void a_long_archive_is_cut_by_date_and_every_part_can_be_reached() {
        Random random = new Random(3);
        for (int i = 0; i < 450; i++) {
            String day = "2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            site.articleOn(day, "a-" + i, "x", "topics: [All]", "entities: {places: [Everywhere]}", "source: Wire");
        }
        site.articleOn("2023-01-01", "old", "x", "topics: [All]", "entities: {places: [Everywhere]}", "source: Wire");
        site.build();
        LinkCheck links = new LinkCheck(site.files(), "/");

        assertThat(links.broken()).isEmpty();
        assertThat(links.orphans()).isEmpty();
        assertThat(site.read("places/everywhere/2024/index.html")).contains("January 2024");
        assertThat(site.site("places/everywhere/2024/01/index.html")).exists();
        assertThat(site.read("places/everywhere/2023/index.html")).contains("old");
        assertThat(site.read("topics/all/2024/09/index.html")).contains("http-equiv=\"refresh\"");
    }

    @Test
    void an_index_of_more_than_a_thousand_names_is_cut_by_letter() {
        for (int i = 0; i < 101; i++) {
            String names = String.join(
                    ", ",
                    IntStream.range(i * 10, i * 10 + 10)
                            .mapToObj(n -> "Ana " + (char) ('A' + n % 26) + "erson" + n)
                            .toList());
            site.article("a-" + i, "entities: {people: [" + names + "]}");
        }
        site.build();
        LinkCheck links = new LinkCheck(site.files(), "/");

        assertThat(site.read("people/letter/q/index.html")).contains(">Ana Qerson16</a></li>");
        assertThat(site.read("people/index.html")).doesNotContain("Ana Qerson16");
        assertThat(links.broken()).isEmpty();
        assertThat(links.orphans()).isEmpty();
    }

    @Test
    void the_result_of_many_random_edits_equals_a_clean_build() throws IOException {
        Random random = new Random(11);
        articles(30);
        site.build();
        for (int round = 0; round < 25; round++) {
            edit(random, round);
            site.build("--verify");
        }
        TestSite clean = new TestSite(folder.resolve("clean/my-digest"));
        TestSite.files(site.root().resolve("content")).forEach((name, text) -> clean.file("content/" + name, text));
        clean.build();

        assertThat(new TreeMap<>(site.files())).isEqualTo(clean.files());
    }

    private void edit(Random random, int round) throws IOException {
        List<String> names =
                new ArrayList<>(TestSite.files(site.root().resolve("content")).keySet());
        Path victim = site.root().resolve("content").resolve(names.get(random.nextInt(names.size())));
        switch (random.nextInt(4)) {
            case 0 -> site.articleOn("2025-08-1" + random.nextInt(10), "new-" + round, "Text.\n", front(round));
            case 1 -> Files.delete(victim);
            case 2 -> Files.writeString(victim, Files.readString(victim) + "\nMore.\n");
            default ->
                Files.writeString(victim, Files.readString(victim).replaceFirst("topics: .*", "topics: [Moved]"));
        }
    }

    private void articles(int count) {
        for (int i = 0; i < count; i++) {
            String day = String.format("2025-08-%02d", i % 28);
            String real = i % 28 == 0 ? "2025-07-31" : day;
            site.articleOn(real, "article-" + i, "Text of article " + i + ".\n", front(i));
        }
    }

    private static String[] front(int i) {
        return new String[] {
            "topics: [Topic " + i % 4 + "]",
            "source: Source " + i % 3,
            "entities: {people: [Person " + i % 7 + "], organizations: [Body " + i % 5 + "], places: [Place " + i % 6
                    + "]}"
        };
    }

    @Test
    void feeds_say_when_an_article_was_published() {
        site.articleOn("2025-08-20", "a", "Text.\n", "title: One");
        site.build("--base-url", "https://a.example/");

        assertThat(site.read("feed.json")).contains("\"date_published\":\"2025-08-20T10:00:00Z\"");
        assertThat(site.read("feed.xml")).contains("<published>2025-08-20T10:00:00Z</published>");
        assertThat(site.read("rss.xml")).contains("<pubDate>Wed, 20 Aug 2025 10:00:00 +0000</pubDate>");
    }

    @Test
    void a_damaged_memory_of_the_output_is_told_and_the_site_is_right() throws IOException {
        site.article("ferry");
        site.build();
        Map<String, String> before = site.files();
        try (Stream<Path> files = Files.list(site.root().resolve(".dateline"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("manifest"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2]++;
                Files.write(file, bytes);
            }
        }
        site.article("pier");
        TestSite.Run run = site.build();

        assertThat(run.err()).contains("what was remembered of the output is damaged");
        Files.delete(site.root().resolve("content/2025/08/20/pier.md"));
        assertThat(site.build().err()).doesNotContain("damaged");
        assertThat(site.files()).isEqualTo(before);
    }
}
