package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
    private static final String FILE = "api/things.jsonl";

    @TempDir
    private Path folder;

    /** Texts as lines, each known by itself, that remember which of them were made. */
    private static final class Texts implements Lines {
        private final List<String> texts;
        private final List<String> made = new ArrayList<>();

        Texts(List<String> texts) {
            this.texts = List.copyOf(texts);
        }

        @Override
        public int size() {
            return texts.size();
        }

        @Override
        public long facts(int line) {
            return texts.get(line).hashCode();
        }

        @Override
        public byte[] bytes(int line) {
            made.add(texts.get(line));
            return (texts.get(line) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        String all() {
            return texts.isEmpty() ? "" : String.join("\n", texts) + "\n";
        }
    }

    private PublishReport publish(Texts texts, long settings) throws IOException {
        try (Publication publication = publisher().open(false)) {
            publication.put(FILE, texts, new Origin(settings, texts.texts.hashCode()));
            return publication.commit();
        }
    }

    private Publisher publisher() throws IOException {
        return new Publisher(folder.resolve("site"), folder.resolve("memory"));
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("site").resolve(FILE));
    }

    @Test
    void makes_only_the_lines_that_are_new_and_has_all_in_their_order() throws IOException {
        publish(new Texts(List.of("one", "two", "three")), 1);
        Texts next = new Texts(List.of("four", "three", "one", "five"));

        assertThat(publish(next, 1)).isEqualTo(new PublishReport(1, 0, 0));
        assertThat(next.made).containsExactly("four", "five");
        assertThat(written()).isEqualTo(next.all());
    }

    @Test
    void a_file_with_the_same_lines_is_not_written() throws IOException {
        publish(new Texts(List.of("one", "two")), 1);
        Texts same = new Texts(List.of("one", "two"));

        assertThat(publish(same, 1)).isEqualTo(new PublishReport(0, 1, 0));
        assertThat(same.made).isEmpty();
        Texts empty = new Texts(List.of());
        assertThat(publish(empty, 1)).isEqualTo(new PublishReport(1, 0, 0));
        assertThat(written()).isEmpty();
    }

    @Test
    void with_other_settings_or_a_file_that_was_touched_or_nothing_remembered_all_lines_are_made() throws IOException {
        Texts texts = new Texts(List.of("one", "two", "three"));
        publish(texts, 1);
        publish(texts, 2);
        assertThat(texts.made).hasSize(6);

        Path file = folder.resolve("site").resolve(FILE);
        Files.writeString(file, "one\nTWO\nthree\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(publish(texts, 2)).isEqualTo(new PublishReport(1, 0, 0));
        assertThat(texts.made).hasSize(9);
        assertThat(written()).isEqualTo(texts.all());

        Files.writeString(publisher().lines(FILE), "damaged");
        assertThat(publish(texts, 2)).isEqualTo(new PublishReport(0, 1, 0));
        assertThat(texts.made).hasSize(12);
        publisher().forget(folder.resolve("none"));
        assertThat(publish(texts, 2)).isEqualTo(new PublishReport(0, 1, 0));
        assertThat(texts.made).hasSize(15);
    }

    @Test
    void any_edits_give_what_a_clean_file_would_be() throws IOException {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            for (int edit = random.nextInt(4); edit >= 0; edit--) {
                int at = random.nextInt(texts.size() + 1);
                if (at < texts.size() && random.nextInt(3) == 0) {
                    texts.remove(at);
                } else {
                    // Some are longer than what is copied at once.
                    texts.add(at, "t" + random.nextInt(1000) + "-".repeat(random.nextInt(10) == 0 ? 70_000 : 20));
                }
            }
            Texts now = new Texts(texts);
            publish(now, 1);
            assertThat(written()).isEqualTo(now.all());
        }
    }
}
