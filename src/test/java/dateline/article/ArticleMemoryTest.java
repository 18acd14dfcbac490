package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ContentFolder.Entry;
import dateline.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleMemoryTest {
    private static final Instant NOW = Instant.parse("2025-08-20T10:00:00Z");

    /** Long before, in nanoseconds since 1970. */
    private static final long BEFORE = 1_700_000_000_000_000_001L;

    @TempDir
    private Path folder;

    /** The state of each file, by its name. */
    private final TreeMap<String, Integer> states = new TreeMap<>();

    private List<Entry> entries() {
        return states.entrySet().stream()
                .map(each -> new Entry(each.getKey(), 100, BEFORE + each.getValue()))
                .toList();
    }

    private static Article article(Entry entry) {
        String text = "---\ntitle: State " + (entry.modified() - BEFORE) + "\ndate: 2025-08-20\n---\nText.\n";
        return new ArticleReader(ZoneOffset.UTC)
                .read(entry.name(), text.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }

    private ArticleMemory open() {
        return ArticleMemory.open(folder, "1", false, entries());
    }

    private @Nullable Article find(Entry entry) {
        return ArticleMemory.open(folder, "1", false, List.of(entry)).find(0);
    }

    private boolean allAreKnown() {
        List<Entry> entries = entries();
        ArticleMemory memory = open();
        return IntStream.range(0, entries.size())
                .allMatch(i -> article(entries.get(i)).equals(memory.find(i)));
    }

    private void keep() throws IOException {
        open().keep(entries().stream().map(ArticleMemoryTest::article).toList(), NOW);
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i++) {
            states.put("content/" + i + ".md", 0);
        }
    }

    @Test
    void a_few_new_articles_are_written_beside_the_others() throws IOException {
        add(0, 100);
        keep();
        byte[] all = Files.readAllBytes(folder.resolve("articles"));
        add(100, 102);
        states.put("content/7.md", 1);
        keep();

        assertThat(folder.resolve("articles")).hasBinaryContent(all);
        assertThat(allAreKnown()).isTrue();
        assertThat(find(new Entry("content/7.md", 100, BEFORE))).isNotNull();
        assertThat(find(new Entry("content/7.md", 99, BEFORE))).isNull();
    }

    @Test
    void many_are_written_with_the_others() throws IOException {
        add(0, 100);
        keep();
        add(100, 102);
        keep();
        assertThat(folder.resolve("articles-since")).exists();
        add(102, 120);
        keep();

        assertThat(folder.resolve("articles-since")).doesNotExist();
        assertThat(allAreKnown()).isTrue();
    }

    @Test
    void after_any_edits_each_file_is_known_as_it_is_and_no_other() throws IOException {
        Random random = new Random(3);
        add(0, 60);
        for (int round = 0; round < 80; round++) {
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                List<String> names = new ArrayList<>(states.keySet());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(3)) {
                    case 0 -> states.remove(name);
                    case 1 -> states.merge(name, 1, Integer::sum);
                    default -> states.put("content/new-" + random.nextInt(200) + ".md", random.nextInt(3));
                }
            }
            keep();
            assertThat(allAreKnown()).isTrue();
            assertThat(find(new Entry(states.firstKey(), 100, BEFORE - 1))).isNull();
        }
    }

    @Test
    void what_is_cut_off_is_told_and_forgotten() throws IOException {
        add(0, 100);
        keep();
        add(100, 101);
        keep();
        for (String name : List.of("articles", "articles-since")) {
            byte[] whole = Files.readAllBytes(folder.resolve(name));
            Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length - 1));
            assertThat(open().damaged()).isTrue();
            assertThat(entries()).allMatch(entry -> find(entry) == null);
            Files.write(folder.resolve(name), whole);
        }
        assertThat(open().damaged()).isFalse();
        assertThat(ArticleMemory.open(folder, "2", false, entries()).find(0)).isNull();
    }
}
