package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.problem.Problems;
import dateline.store.Stored.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {
    private static final String TEXT = IntStream.range(0, 120)
            .mapToObj(n -> "The keeper of the light counted lamp" + n)
            .collect(Collectors.joining(". "));

    @TempDir
    private Path folder;

    private Path content;
    private Path memory;

    @BeforeEach
    void paths() {
        content = folder.resolve("content");
        memory = folder.resolve("memory/import");
    }

    private static final Instant SEEN = Instant.parse("2026-01-02T03:04:05Z");

    private ArticleStore open() throws IOException {
        return open(false, null);
    }

    private ArticleStore open(boolean apart, @Nullable Path known) throws IOException {
        Problems problems = new Problems();
        ContentFiles files = ContentFiles.open(content, "content", false);
        ArticleStore store = ArticleStore.open(files, ZoneOffset.UTC, known, apart, SEEN, problems);
        assertThat(problems.all()).isEmpty();
        return store;
    }

    private static Draft draft(
            String title, String body, @Nullable String url, @Nullable String guid, @Nullable String source) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", title);
        front.put("date", "2025-08-20");
        if (source != null) {
            front.put("source", source);
        }
        if (url != null) {
            front.put("url", url);
        }
        if (guid != null) {
            front.put("guid", guid);
        }
        String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return Draft.of(front, body + "\n", LocalDate.of(2025, 8, 20), slug, url, guid, source, false);
    }

    private Path file(String slug) {
        return content.resolve("2025/08/20/" + slug + ".md");
    }

    @Test
    void an_address_names_an_article_and_what_trackers_add_does_not() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/pier", null, null));
        Stored again = open().put(draft("Pier", "One.", "http://www.gazette.example/pier/?utm_source=x", null, null));
        assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        assertThat(again.written()).isFalse();
    }

    @Test
    void a_guid_names_an_article_of_its_source_that_moved() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/pier", "7", "Gazette"));
        ArticleStore store = open();
        assertThat(store.put(draft("Pier", "One.", "https://gazette.example/2025/pier", "7", "Gazette"))
                        .change())
                .isEqualTo(Change.UPDATED);
        assertThat(store.put(draft("Pier", "One.", "https://wire.example/pier", "7", "Wire"))
                        .change())
                .isEqualTo(Change.NEW);
    }

    @Test
    void a_feed_that_gives_all_items_one_guid_or_one_address_loses_none() throws IOException {
        ArticleStore store = open();
        store.put(draft("Pier", "One.", "https://gazette.example/1", "same", "Gazette"));
        store.put(draft("Dock", "Two.", "https://gazette.example/2", "same", "Gazette"));
        store.put(draft("Mole", "Three.", "https://gazette.example/all", "a", "Gazette"));
        store.put(draft("Quay", "Four.", "https://gazette.example/all", "b", "Gazette"));
        for (ArticleStore each : new ArticleStore[] {store, open()}) {
            assertThat(each.put(draft("Dock", "Two.", "https://gazette.example/2", "same", "Gazette"))
                            .change())
                    .isEqualTo(Change.UNCHANGED);
            assertThat(each.put(draft("Quay", "Four.", "https://gazette.example/all", "b", "Gazette"))
                            .change())
                    .isEqualTo(Change.UNCHANGED);
        }
    }

    @Test
    void many_articles_of_one_text_or_one_address_are_no_slower() throws IOException {
        ArticleStore store = open();
        for (int n = 0; n < 500; n++) {
            Draft text = draft("Short " + n, "Short text.", "https://gazette.example/" + n, "g" + n, "Gazette");
            assertThat(store.put(text).change()).isEqualTo(Change.NEW);
            Draft address = draft("Live " + n, "Now " + n, "https://gazette.example/live", "l" + n, "Gazette");
            assertThat(store.put(address).change()).isEqualTo(Change.NEW);
            assertThat(store.put(address).change()).isEqualTo(Change.UNCHANGED);
        }
    }

    @Test
    void items_that_link_to_a_home_page_are_articles_of_their_own() throws IOException {
        ArticleStore store = open();
        store.put(draft("Pier", "One.", "https://gazette.example/", null, null));
        assertThat(store.put(draft("Dock", "Two.", "https://gazette.example/", null, null))
                        .change())
                .isEqualTo(Change.NEW);
    }

    @Test
    void without_address_the_words_name_an_article_even_after_an_edit() throws IOException {
        open().put(draft("Pier", "One two three.", null, null, null));
        Files.writeString(file("pier"), Files.readString(file("pier")).replace("One two", "One, well, two"));
        Stored again = open().put(draft("Pier", "One two three.", null, null, null));
        assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        assertThat(again.notes()).isEmpty();
        assertThat(file("pier")).content().contains("One, well, two");
    }

    @Test
    void a_new_headline_and_text_keep_file_and_date() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/pier", null, null));
        Stored stored = open().put(draft("Pier opens", "One. Two.", "https://gazette.example/pier", null, null));
        assertThat(stored).isEqualTo(new Stored(Change.UPDATED, "content/2025/08/20/pier.md", true, stored.notes()));
        assertThat(file("pier")).content().contains("title: Pier opens\n").endsWith("---\nOne. Two.\n");
        assertThat(file("pier-opens")).doesNotExist();
        assertThat(open().put(draft("Pier opens", "One. Two.", "https://gazette.example/pier", null, null))
                        .change())
                .isEqualTo(Change.UNCHANGED);
    }

    @Test
    void a_new_text_is_dated_when_its_source_does_not_say() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/pier", null, null));
        assertThat(file("pier")).content().doesNotContain("updated:");
        open().put(draft("Pier", "One. Two.", "https://gazette.example/pier", null, null));
        assertThat(file("pier")).content().contains("\nupdated: 2026-01-02T03:04:05Z\n");
        Draft later = draft("Pier", "Three.", "https://gazette.example/pier", null, null);
        later.front().put("updated", "2026-02-01");
        open().put(later);
        assertThat(file("pier")).content().contains("\nupdated: 2026-02-01\n");
    }

    @Test
    void what_a_person_changed_added_or_removed_stays() throws IOException {
        Draft first = draft("Pier", "One.", "https://gazette.example/pier", null, "Gazette");
        open().put(first);
        String edited = Files.readString(file("pier"))
                .replace("title: Pier\n", "title: Our pier # checked\npin: true\n")
                .replace("source: Gazette\n", "");
        Files.writeString(file("pier"), edited);

        assertThat(open().put(first).change()).isEqualTo(Change.UNCHANGED);
        Stored stored = open().put(draft("Pier opens", "Two.", "https://gazette.example/pier", null, "Gazette"));
        assertThat(stored.change()).isEqualTo(Change.UPDATED);
        assertThat(stored.notes()).singleElement().asString().contains("title");
        assertThat(file("pier"))
                .content()
                .contains("title: Our pier # checked\npin: true\n")
                .contains("\nTwo.\n")
                .doesNotContain("source: Gazette");
    }

    @Test
    void a_file_that_a_person_wrote_is_left_as_it_is() throws IOException {
        Files.createDirectories(content);
        String own = "---\n{title: Mine, date: 2025-08-20, url: \"https://gazette.example/pier\"}\n---\nMine.\n";
        Files.writeString(content.resolve("mine.md"), own);
        assertThat(open().put(draft("Pier", "One.", "https://gazette.example/pier", null, null))
                        .change())
                .isEqualTo(Change.UNCHANGED);
        assertThat(content.resolve("mine.md")).hasContent(own);
    }

    @Test
    void a_teaser_does_not_replace_the_whole_text_but_the_whole_text_replaces_a_teaser() throws IOException {
        String teaser = TEXT.substring(0, TEXT.length() / 4);
        open().put(draft("Lamps", TEXT, "https://gazette.example/lamps", null, null));
        assertThat(open().put(draft("Lamps", teaser, "https://gazette.example/lamps", null, null))
                        .change())
                .isEqualTo(Change.UNCHANGED);
        open().put(draft("Light", teaser, "https://gazette.example/light", null, null));
        assertThat(open().put(draft("Light", TEXT + " End.", "https://gazette.example/light", null, null))
                        .change())
                .isEqualTo(Change.UPDATED);
    }

    @Test
    void the_same_text_from_another_outlet_is_noted_once() throws IOException {
        Draft wire = draft("Lights", TEXT + " More soon.", "https://wire.example/1", null, "Wire");
        ArticleStore store = open();
        store.put(draft("Lamps", TEXT, "https://gazette.example/lamps", null, "Gazette"));
        assertThat(store.put(wire).change()).isEqualTo(Change.DUPLICATE);
        assertThat(file("lamps"))
                .content()
                .contains("also:\n  - source: Wire\n    url: https://wire.example/1\n    title: Lights\n---");
        String noted = Files.readString(file("lamps"));
        assertThat(open().put(wire))
                .isEqualTo(new Stored(Change.DUPLICATE, "content/2025/08/20/lamps.md", false, java.util.List.of()));
        assertThat(file("lamps")).hasContent(noted);
        assertThat(open().put(draft("Lamps", TEXT, "https://gazette.example/lamps", null, "Gazette"))
                        .change())
                .isEqualTo(Change.UNCHANGED);
    }

    @Test
    void apart_the_same_text_is_written_and_marked() throws IOException {
        ArticleStore store = open(true, null);
        store.put(draft("Lamps", TEXT, "https://gazette.example/lamps", null, null));
        store.put(draft("Lights", TEXT, "https://wire.example/1", null, null));
        assertThat(file("lights")).content().contains("duplicate_of: \"2025/08/20/lamps.md\"");
    }

    @Test
    void notices_of_one_form_with_other_numbers_are_no_duplicates() throws IOException {
        String form =
                "The harbour bank of Aldport took NN million crowns from the market on Monday at a rate of RR per "
                        + "cent, its office said, and it set the daily limit for boats that want to borrow at LL crowns, which "
                        + "is what fishers had asked for in their letter to the council at the beginning of the season.";
        ArticleStore store = open();
        store.put(draft(
                "A",
                form.replace("NN", "410").replace("RR", "52").replace("LL", "90"),
                "https://a.example/1",
                null,
                null));
        Draft other = draft(
                "B",
                form.replace("NN", "230").replace("RR", "69").replace("LL", "75"),
                "https://a.example/2",
                null,
                null);
        assertThat(store.put(other).change()).isEqualTo(Change.NEW);
    }

    @Test
    void a_taken_name_gets_a_number_and_so_does_a_taken_address() throws IOException {
        ArticleStore store = open();
        for (int n = 1; n <= 3; n++) {
            store.put(draft("Pier", "Text " + n, "https://gazette.example/" + n, null, null));
        }
        assertThat(file("pier-2")).exists();
        assertThat(file("pier-3")).exists();
        Files.writeString(content.resolve("dock.md"), "---\ntitle: Dock\ndate: 2025-08-20\n---\nMine.\n");
        open().put(draft("Dock", "Other", "https://gazette.example/dock", null, null));
        assertThat(file("dock-2")).exists();
        assertThat(file("dock")).doesNotExist();
    }

    @Test
    void no_link_leads_out_of_the_folder() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(content);
        Files.createSymbolicLink(content.resolve("2025"), outside);
        ArticleStore store = open();
        assertThatThrownBy(() -> store.put(draft("Pier", "One.", null, null, null)))
                .isInstanceOf(Refusal.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_link_to_the_folder_itself_is_followed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(content, real);
        open().put(draft("Pier", "One.", "https://gazette.example/1", null, null));
        assertThat(real.resolve("2025/08/20/pier.md")).exists();
        assertThat(open().put(draft("Pier", "One.", "https://gazette.example/1", null, null))
                        .change())
                .isEqualTo(Change.UNCHANGED);
    }

    @Test
    void what_is_remembered_is_not_read_and_what_changed_is() throws IOException {
        ArticleStore store = open(false, memory);
        store.put(draft("Pier", "One.", "https://gazette.example/1", null, null));
        store.remember(memory);
        FileTime time = Files.getLastModifiedTime(file("pier"));
        String text = Files.readString(file("pier"));
        // Of the same size and time: known, whatever is in it.
        Files.writeString(file("pier"), text.replace("gazette.example/1", "gazette.example/2"));
        Files.setLastModifiedTime(file("pier"), time);
        Draft one = draft("Pier", "One.", "https://gazette.example/1", null, null);
        assertThat(open(false, memory).put(one).change()).isNotEqualTo(Change.NEW);

        Files.setLastModifiedTime(file("pier"), FileTime.fromMillis(time.toMillis() + 5_000));
        assertThat(open(false, memory).put(one).change()).isEqualTo(Change.NEW);
    }

    @Test
    void a_damaged_memory_is_no_memory() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/1", null, null));
        Files.createDirectories(memory.getParent());
        for (String damage :
                new String[] {"", "dateline import 1\n1 2 x", "\u0000\u00ff", "1 2 3 4 5 6 + + a\n1 2 zz 4 5 6 + + b"
                }) {
            Files.writeString(memory, damage, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(open(false, memory)
                            .put(draft("Pier", "One.", "https://gazette.example/1", null, null))
                            .change())
                    .isEqualTo(Change.UNCHANGED);
        }
    }

    @Test
    void a_trial_sees_its_own_articles_and_changes_nothing() throws IOException {
        open().put(draft("Pier", "One.", "https://gazette.example/1", null, null));
        Map<String, String> before = dateline.TestSite.files(content);
        try (ContentFiles files = ContentFiles.open(content, "content", true)) {
            ArticleStore store = ArticleStore.open(files, ZoneOffset.UTC, null, false, SEEN, new Problems());
            assertThat(store.put(draft("Pier two", "Two.", "https://gazette.example/1", null, null))
                            .change())
                    .isEqualTo(Change.UPDATED);
            store.put(draft("Lamps", TEXT, "https://gazette.example/lamps", null, null));
            assertThat(store.put(draft("Lamps", TEXT, "https://wire.example/lamps", null, null))
                            .change())
                    .isEqualTo(Change.DUPLICATE);
        }
        assertThat(dateline.TestSite.files(content)).isEqualTo(before);
    }
}
