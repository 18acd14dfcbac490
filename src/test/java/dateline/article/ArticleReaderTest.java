package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problems;
import dateline.text.Checksum;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    private static final String TEXT = "---\ntitle: Ålesund\ndate: 2025-08-20\n---\nBody.\n";

    private final Problems problems = new Problems();

    @Test
    void reads_utf8_with_and_without_a_mark() {
        assertThat(read(TEXT)).map(Article::title).contains("Ålesund");
        assertThat(read("\ufeff" + TEXT)).map(Article::title).contains("Ålesund");
        assertThat(told()).isEmpty();
    }

    @Test
    void reads_the_line_ends_of_windows() {
        Article article = read(TEXT.replace("\n", "\r\n")).orElseThrow();
        assertThat(article.title()).isEqualTo("Ålesund");
        assertThat(article.summary()).isEqualTo("Body.");
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_a_mistake_behind_the_line_ends_of_windows_at_its_place() {
        read("---\r\ntitle: x\r\ndate: never\r\n---\r\n");
        assertThat(problems.all().get(0).place()).hasToString("content/a.md:3:7");
        assertThat(problems.all().get(0).excerpt()).isEqualTo("date: never");
    }

    @Test
    void refuses_utf16() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(told()).containsExactly("content/a.md: the file is UTF-16");
    }

    @Test
    void refuses_bytes_that_are_not_utf8_at_their_place() {
        assertThat(read(TEXT.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(told()).containsExactly("content/a.md:2:8: not valid UTF-8 (byte 0xC5)");
    }

    @Test
    void refuses_a_character_that_the_end_of_the_file_cuts_in_half() {
        byte[] bytes = (TEXT + "Å").getBytes(StandardCharsets.UTF_8);
        assertThat(read(Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(told()).containsExactly("content/a.md:6:1: not valid UTF-8 (byte 0xC3)");
    }

    @Test
    void leaves_out_control_characters_and_says_so() {
        Article article = read(TEXT.replace("Body", "Bo\u0007dy")).orElseThrow();
        assertThat(article.summary()).isEqualTo("Body.");
        assertThat(told()).containsExactly("content/a.md:5:3: control characters (U+0007) are left out");
    }

    @Test
    void refuses_a_file_without_front_matter() {
        assertThat(read("")).isEmpty();
        assertThat(read("# A headline\n\nBody.\n")).isEmpty();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "content/a.md:1:1: the file is empty", "content/a.md:1:1: the front matter is missing");
    }

    @Test
    void refuses_front_matter_without_end() {
        assertThat(read("---\ntitle: x\n")).isEmpty();
        assertThat(read("---\na: " + "x".repeat(70_000) + "\n---\n")).isEmpty();
        assertThat(told()).containsExactly("content/a.md:1:1: the front matter has no end within 64 KB");
    }

    @Test
    void refuses_too_many_aliases() {
        assertThat(read(TEXT.replace("date:", "aliases: [" + "/a/, ".repeat(101) + "]\ndate:")))
                .isEmpty();
        assertThat(told()).containsExactly("content/a.md:3:1: aliases: more than 100");
    }

    @Test
    void refuses_a_title_that_is_no_headline() {
        assertThat(read(TEXT.replace("Ålesund", "x".repeat(4001)))).isEmpty();
        assertThat(told()).containsExactly("content/a.md:2:8: title is longer than 4000 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "content/2025/08/20/nato.md, nato",
        "content/2025-08-20-nato-chiefs.md, nato-chiefs",
        "content/2025/nato/index.md, nato",
        "content/index.MD, content",
        "index.md, index",
        "content/2025-08-20-.md, 2025-08-20",
        "content/2025-08-2-nato.md, 2025-08-2-nato",
        "content/a.b.markdown, a-b",
        "content/.md, content-md",
        "content/NATO Chiefs Meet.markdown, nato-chiefs-meet",
        "content/新闻.md, 新闻"
    })
    void takes_the_slug_from_the_file(String file, String slug) {
        assertThat(new ArticleReader(ZoneOffset.UTC).read(file, TEXT.getBytes(StandardCharsets.UTF_8), problems))
                .map(Article::slug)
                .contains(slug);
    }

    @Test
    void has_the_day_of_the_sites_time_zone() {
        byte[] bytes = TEXT.replace("2025-08-20", "2025-08-20T23:30:00Z").getBytes(StandardCharsets.UTF_8);
        assertThat(new ArticleReader(ZoneId.of("Asia/Tokyo")).read("a.md", bytes, problems))
                .map(Article::day)
                .contains(LocalDate.of(2025, 8, 21));
    }

    @Test
    void has_the_fingerprint_of_its_bytes_and_gives_its_body_again() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).map(Article::fingerprint).contains(Checksum.number(bytes));
        assertThat(ArticleReader.body("content/a.md", bytes, problems)).contains("Body.\n");
    }

    @Test
    void makes_a_summary_of_whole_sentences() {
        Article article = read(TEXT + "\n" + "This is a sentence of forty characters. ".repeat(10))
                .orElseThrow();
        assertThat(article.summary())
                .startsWith("Body. This is")
                .endsWith(" characters.")
                .hasSizeBetween(150, 220);
    }

    private Optional<Article> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Article> read(byte[] bytes) {
        return new ArticleReader(ZoneOffset.UTC).read("content/a.md", bytes, problems);
    }

    private List<String> told() {
        return problems.all().stream()
                .map(problem -> problem.place() + ": " + problem.message())
                .toList();
    }
}
