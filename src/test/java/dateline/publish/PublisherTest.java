package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Origin MADE = new Origin(1, 2);

    @TempDir
    private Path folder;

    private Path output;
    private Path memory;

    @BeforeEach
    void folders() {
        output = folder.resolve("site");
        memory = folder.resolve("memory");
    }

    private PublishReport publish(Map<String, String> files) throws IOException {
        try (Publication publication = new Publisher(output, memory).open(false)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                publication.put(file(file.getKey(), file.getValue()), MADE);
            }
            return publication.commit();
        }
    }

    /** The files of the output but for the one that says whose they are. */
    private Map<String, String> pages() {
        Map<String, String> files = new TreeMap<>(TestSite.files(output));
        files.remove(Claim.FILE);
        return files;
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void counts_what_is_written_unchanged_and_removed() throws IOException {
        assertThat(publish(Map.of("a.html", "1", "b/c.html", "2"))).isEqualTo(new PublishReport(2, 0, 0));
        assertThat(publish(Map.of("a.html", "1", "b/d.html", "3"))).isEqualTo(new PublishReport(1, 1, 1));
        assertThat(output.resolve("b/c.html")).doesNotExist();
        assertThat(output.resolve("b/d.html")).hasContent("3");
    }

    @Test
    void a_publication_that_is_not_committed_leaves_no_trace() throws IOException {
        publish(Map.of("a.html", "old"));
        try (Publication publication = new Publisher(output, memory).open(false)) {
            publication.put(file("a.html", "new"), MADE);
            publication.put(file("b.html", "new"), MADE);
        }

        assertThat(output.resolve("a.html")).hasContent("old");
        assertThat(output.resolve("b.html")).doesNotExist();
        assertThat(folder.resolve(".site.staging")).doesNotExist();
    }

    @Test
    void what_a_dead_process_left_behind_its_journal_is_finished_by_the_next() throws IOException {
        publish(Map.of("a.html", "old", "gone.html", "old", "kept.html", "same"));
        Path staging = folder.resolve(".site.staging");
        Files.createDirectories(staging.resolve("files/deep"));
        Files.writeString(staging.resolve("files/a.html"), "new");
        Files.writeString(staging.resolve("files/deep/b.html"), "new");
        Files.writeString(staging.resolve("journal"), "merge\ngone.html\n../outside.txt\n");
        Files.writeString(folder.resolve("outside.txt"), "foreign");

        new Publisher(output, memory).open(false).close();

        assertThat(output.resolve("a.html")).hasContent("new");
        assertThat(output.resolve("deep/b.html")).hasContent("new");
        assertThat(output.resolve("gone.html")).doesNotExist();
        assertThat(folder.resolve("outside.txt")).exists();
        assertThat(staging).doesNotExist();
    }

    @Test
    void what_a_dead_process_left_without_a_journal_is_forgotten() throws IOException {
        publish(Map.of("a.html", "old"));
        Path staged = folder.resolve(".site.staging/files");
        Files.createDirectories(staged);
        Files.writeString(staged.resolve("a.html"), "half");

        assertThat(publish(Map.of("a.html", "old"))).isEqualTo(new PublishReport(0, 1, 0));
        assertThat(output.resolve("a.html")).hasContent("old");
    }

    @Test
    void nothing_is_written_or_removed_through_a_link_inside_the_output() throws IOException {
        publish(Map.of("day/a.html", "old", "day/b.html", "old"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.html"), "foreign");
        Files.writeString(elsewhere.resolve("b.html"), "foreign");
        FileTree.delete(output.resolve("day"));
        Files.createSymbolicLink(output.resolve("day"), elsewhere);

        publish(Map.of("day/a.html", "new"));

        assertThat(elsewhere.resolve("a.html")).hasContent("foreign");
        assertThat(elsewhere.resolve("b.html")).hasContent("foreign");
        assertThat(output.resolve("day/a.html")).hasContent("new");
        assertThat(Files.isSymbolicLink(output.resolve("day"))).isFalse();
    }

    @Test
    void a_page_whose_folder_was_moved_away_is_kept_and_never_written_there() throws IOException {
        publish(Map.of("day/page/index.html", "old"));
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(output.resolve("day/page"), elsewhere);
        Files.createSymbolicLink(output.resolve("day/page"), elsewhere);
        try (Publication publication = new Publisher(output, memory).open(false)) {
            assertThat(publication.keep("day/page/index.html", MADE)).isTrue();
        }
        publish(Map.of("day/page/index.html", "new"));

        assertThat(elsewhere.resolve("index.html")).hasContent("old");
        assertThat(Files.isSymbolicLink(output.resolve("day/page"))).isFalse();
        assertThat(output.resolve("day/page/index.html")).hasContent("new");
    }

    @Test
    void an_output_that_is_itself_a_link_is_written_through() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("keep.txt"), "foreign");
        Files.createSymbolicLink(output, real);

        publish(Map.of("a.html", "1"));

        assertThat(real.resolve("a.html")).hasContent("1");
        assertThat(real.resolve("keep.txt")).hasContent("foreign");
        assertThat(Files.isSymbolicLink(output)).isTrue();
    }

    @Test
    void a_folder_where_a_file_must_stand_gives_way_and_the_reverse() throws IOException {
        publish(Map.of("a", "file", "b/c", "file"));

        assertThat(publish(Map.of("a/x", "file", "b", "file"))).isEqualTo(new PublishReport(2, 0, 2));
        assertThat(output.resolve("a/x")).hasContent("file");
        assertThat(output.resolve("b")).hasContent("file");
    }

    @Test
    void who_cannot_write_beside_the_digest_remembers_beside_the_site() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        memory = folder.resolve("file/memory");

        assertThat(publish(Map.of("a.html", "1"))).isEqualTo(new PublishReport(1, 0, 0));
        assertThat(publish(Map.of("b.html", "1"))).isEqualTo(new PublishReport(1, 0, 1));
        assertThat(folder.resolve(".site.dateline")).isDirectory();
    }

    /** Two digests may be built into one folder, one after the other; no memory is shared then. */
    @Test
    void another_digest_in_the_same_folder_replaces_the_first_and_keeps_what_is_foreign() throws IOException {
        publish(Map.of("a.html", "1", "b/c.html", "2", "same.html", "3"));
        Files.writeString(output.resolve("CNAME"), "example.org");
        Path first = memory;
        memory = folder.resolve("another memory");

        assertThat(publish(Map.of("d.html", "4", "same.html", "3"))).isEqualTo(new PublishReport(1, 1, 2));
        assertThat(pages()).isEqualTo(Map.of("CNAME", "example.org", "d.html", "4", "same.html", "3"));

        memory = first;
        assertThat(publish(Map.of("a.html", "1", "b/c.html", "2", "same.html", "3")))
                .isEqualTo(new PublishReport(2, 1, 1));
        assertThat(pages().keySet()).containsExactly("CNAME", "a.html", "b/c.html", "same.html");
    }

    @Test
    void without_its_memory_a_build_still_knows_what_is_its_own() throws IOException {
        publish(Map.of("a.html", "1", "gone.html", "2"));
        Files.writeString(output.resolve("foreign.html"), "foreign");
        FileTree.delete(memory);

        assertThat(publish(Map.of("a.html", "1"))).isEqualTo(new PublishReport(0, 1, 1));
        assertThat(pages().keySet()).containsExactly("a.html", "foreign.html");
    }

    @Test
    void equal_sites_have_equal_claims_and_a_broken_claim_does_no_harm() throws IOException {
        publish(Map.of("a.html", "1", "b.html", "2"));
        byte[] claim = Files.readAllBytes(output.resolve(Claim.FILE));
        publish(Map.of("a.html", "1", "b.html", "3"));
        assertThat(output.resolve(Claim.FILE)).binaryContent().isNotEqualTo(claim);
        publish(Map.of("a.html", "1", "b.html", "2"));
        assertThat(output.resolve(Claim.FILE)).hasBinaryContent(claim);

        Files.writeString(output.resolve(Claim.FILE), "broken");
        assertThat(publish(Map.of("a.html", "1"))).isEqualTo(new PublishReport(0, 1, 1));
        assertThat(pages()).isEqualTo(Map.of("a.html", "1"));
    }

    @Test
    void nothing_is_left_beside_the_output() throws IOException {
        publish(Map.of("a.html", "1"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(output, memory);
        }
    }

    @Test
    void clean_removes_what_was_published_and_nothing_else() throws IOException {
        publish(Map.of("a.html", "1", "b/c.html", "2"));
        Files.writeString(output.resolve("CNAME"), "example.org");

        assertThat(new Publisher(output, memory).clean()).isEqualTo(2);
        assertThat(output.resolve("CNAME")).exists();
        assertThat(output.resolve("b")).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_is_told_with_its_path() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        Path inside = folder.resolve("file/site");

        assertThatThrownBy(() -> {
                    try (Publication publication = new Publisher(inside, memory).open(false)) {
                        publication.put(file("a.html", "1"), MADE);
                        publication.commit();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("file");
    }

    /** A site of some hundred files changes as a whole: who looks at any moment sees the old one or the new one. */
    @Test
    void a_reader_sees_the_old_site_or_the_new_one() throws Exception {
        Map<String, String> first = new TreeMap<>();
        Map<String, String> second = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            first.put(i % 20 + "/" + i + ".html", "old");
            second.put(i % 20 + "/" + (i + 50) + ".html", i % 3 == 0 ? "old" : "new");
        }
        publish(first);
        Files.writeString(output.resolve("CNAME"), "digest.example");
        Files.createDirectories(output.resolve(".git/refs"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("0"));
        publish(second);

        Map<String, String> now = pages();
        assertThat(now.remove("CNAME")).isEqualTo("digest.example");
        assertThat(now).isEqualTo(second);
        assertThat(output.resolve(".git/refs")).isDirectory();
        assertThat(output.resolve("latest")).isSymbolicLink();
        assertThat(folder.resolve(".site.staging")).doesNotExist();
        assertThat(publish(second)).isEqualTo(new PublishReport(0, 200, 0));
    }

    @Test
    void a_swap_that_was_cut_off_is_finished() throws IOException {
        publish(Map.of("a.html", "old", "b.html", "old"));
        Path staging = folder.resolve(".site.staging");
        Files.createDirectories(staging.resolve("files"));
        Files.writeString(staging.resolve("files/a.html"), "new");
        Files.writeString(staging.resolve("journal"), "swap\nb.html\n");
        Files.move(output, staging.resolve("old"));

        assertThat(publish(Map.of("a.html", "new"))).isEqualTo(new PublishReport(0, 1, 0));
        assertThat(pages()).isEqualTo(Map.of("a.html", "new"));
        assertThat(staging).doesNotExist();
    }

    @Test
    void what_was_made_from_the_same_is_kept_while_nobody_touches_it() throws IOException {
        publish(Map.of("a.html", "1", "b.html", "2"));
        Files.writeString(output.resolve("b.html"), "touched");
        try (Publication publication = new Publisher(output, memory).open(false)) {
            assertThat(publication.keepAll()).isFalse();
            assertThat(publication.keep("a.html", MADE)).isTrue();
            assertThat(publication.keep("a.html", new Origin(1, 3))).isFalse();
            assertThat(publication.keep("b.html", MADE)).isFalse();
            assertThat(publication.keep("c.html", MADE)).isFalse();
        }
        publish(Map.of("a.html", "1", "b.html", "2"));
        try (Publication publication = new Publisher(output, memory).open(false)) {
            assertThat(publication.keepAll()).isTrue();
            assertThat(publication.commit()).isEqualTo(new PublishReport(0, 2, 0));
        }
    }

    @Test
    void who_looks_at_the_site_ahead_finds_the_same() throws IOException {
        publish(Map.of("a.html", "1", "b.html", "2", "day/c.html", "3"));
        Files.writeString(output.resolve("b.html"), "touched");
        try (Publication publication = new Publisher(output, memory).open(false)) {
            publication.survey();
            assertThat(publication.keep("a.html", MADE)).isTrue();
            assertThat(publication.keep("b.html", MADE)).isFalse();
            publication.put(file("b.html", "2"), MADE);
            assertThat(publication.commit()).isEqualTo(new PublishReport(1, 1, 1));
        }
        assertThat(pages()).isEqualTo(Map.of("a.html", "1", "b.html", "2"));
    }

    @Test
    void a_damaged_memory_is_told_and_does_no_harm() throws IOException {
        publish(Map.of("a.html", "1", "gone.html", "2"));
        Path manifest = manifest();
        byte[] sound = Files.readAllBytes(manifest);
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            byte[] damaged = sound.clone();
            // The first bytes say of what version it is.
            damaged[random.nextInt(4, damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(manifest, random.nextBoolean() ? damaged : Arrays.copyOf(sound, random.nextInt(sound.length)));
            try (Publication publication = new Publisher(output, memory).open(false)) {
                assertThat(publication.damaged()).isTrue();
                assertThat(publication.keep("a.html", MADE)).isFalse();
            }
        }
        assertThat(publish(Map.of("a.html", "1"))).isEqualTo(new PublishReport(0, 1, 1));
        assertThat(pages()).isEqualTo(Map.of("a.html", "1"));
    }

    private Path manifest() throws IOException {
        try (Stream<Path> files = Files.list(memory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("manifest"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
