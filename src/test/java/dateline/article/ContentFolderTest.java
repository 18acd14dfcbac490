package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.ContentFolder.Entry;
import dateline.problem.Problems;
import dateline.work.Workers;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
    @TempDir
    private Path root;

    private final Problems problems = new Problems();

    @BeforeEach
    void make_the_folder() throws IOException {
        write("content/b.md");
    }

    @Test
    void lists_articles_in_any_layout_by_name() throws IOException {
        write("content/a/z.md");
        write("content/2025/08/20/nato.markdown");
        write("content/UPPER.MD");
        assertThat(names())
                .containsExactly(
                        "content/2025/08/20/nato.markdown", "content/UPPER.MD", "content/a/z.md", "content/b.md");
        assertThat(told()).isEmpty();
    }

    @Test
    void passes_over_hidden_files_what_editors_leave_and_other_files() throws IOException {
        for (String file :
                List.of(".a.md", "#b.md#", "#c.md", "b.md~", ".#b.md", ".git/d.md", "x~/e.md", "f.txt", "md")) {
            write("content/" + file);
        }
        assertThat(names()).containsExactly("content/b.md");
        assertThat(told()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs rights there that users do not have")
    void follows_a_link_inside_the_folder_but_none_out_of_it() throws IOException {
        write("secret.md");
        link("in.md", "b.md");
        link("out.md", "../secret.md");
        link("outside", "..");
        link("nowhere.md", "missing.md");
        link("round.md", "round.md");
        assertThat(names()).containsExactly("content/b.md", "content/in.md");
        assertThat(told())
                .containsExactly(
                        "content/nowhere.md: is a link that leads nowhere",
                        "content/out.md: is a link that leads out of content",
                        "content/outside: is a link that leads out of content",
                        "content/round.md: is a link that leads nowhere");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs rights there that users do not have")
    void tells_a_pipe_and_does_not_wait_for_it() throws IOException, InterruptedException {
        Process mkfifo = new ProcessBuilder(
                        "mkfifo", root.resolve("content/pipe.md").toString())
                .inheritIO()
                .start();
        assertThat(mkfifo.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mkfifo.exitValue()).isZero();
        assertThat(names()).containsExactly("content/b.md");
        assertThat(told()).containsExactly("content/pipe.md: is not a regular file");
    }

    @Test
    void tells_a_folder_that_is_missing_or_no_folder_or_empty() throws IOException {
        Files.delete(root.resolve("content/b.md"));
        assertThat(names()).isEmpty();
        Files.delete(root.resolve("content"));
        assertThat(names()).isEmpty();
        write("content");
        assertThat(names()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "content: is not a folder", "content: there is no such folder", "content: holds no articles");
    }

    @Test
    void reads_no_file_longer_than_a_novel() throws IOException {
        Path file = root.resolve("content/b.md");
        try (RandomAccessFile novel = new RandomAccessFile(file.toFile(), "rw")) {
            novel.setLength(ArticleReader.MAX_BYTES);
            assertThat(ContentFolder.bytes(file)).hasSize(ArticleReader.MAX_BYTES);
            novel.setLength(ArticleReader.MAX_BYTES + 1);
        }
        assertThatThrownBy(() -> ContentFolder.bytes(file)).hasMessage("is longer than 4 MB");
    }

    @Test
    void knows_where_each_file_lies_also_under_odd_names() throws IOException {
        write("content/b c/100%/ü #1.md");
        link("link.md", "b.md");
        ContentFolder folder = new ContentFolder(root.resolve("content"), "content");
        List<Entry> entries = folder.list(new Workers(2), problems);
        assertThat(entries).hasSize(3);
        assertThat(entries).allMatch(entry -> Files.isRegularFile(folder.path(entry.name())));
    }

    @Test
    void finds_the_same_in_many_folders_by_however_many_threads() throws IOException {
        TreeSet<String> expected = new TreeSet<>(Set.of("content/b.md"));
        for (int month = 10; month < 32; month++) {
            for (String name : List.of("top.md", "05/deep.md", "05/page/index.md", "05/.hidden/no.md", ".no/no.md")) {
                String file = "content/20" + month / 4 + "/" + month + "/" + name;
                write(file);
                if (!name.contains("no")) {
                    expected.add(file);
                }
            }
        }
        for (int threads = 1; threads < 4; threads++) {
            ContentFolder folder = new ContentFolder(root.resolve("content"), "content");
            List<Entry> entries = folder.list(new Workers(threads), problems);
            assertThat(entries).extracting(Entry::name).containsExactlyElementsOf(expected);
        }
        assertThat(told()).isEmpty();
    }

    private List<String> names() {
        return new ContentFolder(root.resolve("content"), "content")
                .list(new Workers(2), problems).stream().map(Entry::name).toList();
    }

    private List<String> told() {
        return problems.all().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(root.resolve("content").resolve(name), Path.of(target));
    }
}
