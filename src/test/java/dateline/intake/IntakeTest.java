package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs as they are named on the command line: folders, standard input, and what is not there. */
class IntakeTest {
    private static final String PAGE = "<html><p>Text</p></html>";

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_in_the_order_of_names() throws IOException {
        write("b.html", PAGE);
        write("a/x.txt", "Some text.");
        write("a/rows.jsonl", "{\"title\":\"T\",\"text\":\"x\"}");
        write("c.HTM", PAGE);
        write("page.php?id=3", PAGE);

        assertThat(read(folder.toString()).lines().filter(line -> line.startsWith("==")))
                .containsExactly(
                        "== HERE/a/rows.jsonl, line 1: CLEANED",
                        "== HERE/a/x.txt: TEXT",
                        "== HERE/b.html: PAGE",
                        "== HERE/c.HTM: PAGE",
                        "== HERE/page.php?id=3: PAGE");
    }

    @Test
    void hidden_files_and_other_kinds_are_skipped() throws IOException {
        write("a.html", PAGE);
        write(".hidden.html", PAGE);
        write(".git/b.html", PAGE);
        write("style.css", "p { color: red }");
        write("photo.png", "\u0089PNG");
        write("notes.pdf", "%PDF-1.7");
        write("README", "words");

        assertThat(read(folder.toString())).isEqualTo("""
                        == HERE/a.html: PAGE
                          | <html><p>Text</p></html>
                        note: HERE: 4 files of other kinds were skipped: 1 .css, 1 .pdf, 1 .png, 1 without an ending
                        """);
    }

    @Test
    void what_a_browser_saves_beside_a_page_is_not_read() throws IOException {
        write("News.html", PAGE);
        write("News_files/frame.html", PAGE);
        write("Other_files/page.html", PAGE);

        assertThat(read(folder.toString())).contains("News.html", "Other_files").doesNotContain("frame");
    }

    @Test
    void no_link_leads_out_of_a_folder() throws IOException {
        write("outside.html", PAGE);
        write("in/a.html", PAGE);
        Files.createSymbolicLink(folder.resolve("in/b.html"), folder.resolve("outside.html"));
        Files.createSymbolicLink(folder.resolve("in/c.html"), folder.resolve("in/a.html"));
        Files.createSymbolicLink(folder.resolve("in/d.html"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("in/e"), folder);

        assertThat(read(folder.resolve("in").toString()).lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "warning: HERE/in/b.html: is a link that leads out of the folder",
                        "warning: HERE/in/d.html: is a link that leads nowhere",
                        "warning: HERE/in/e: is a link that leads out of the folder",
                        "== HERE/in/a.html: PAGE",
                        "== HERE/in/c.html: PAGE");
    }

    @Test
    void an_empty_folder_is_told() {
        assertThat(read(folder.toString())).isEqualTo("warning: HERE: holds nothing to import\n");
    }

    @Test
    void what_is_not_there_is_told() {
        assertThat(read(folder.resolve("none.html").toString(), "a\0b")).isEqualTo("""
                        error: HERE/none.html: there is no such file or folder
                        error: a\\u0000b: is no name of a file
                        """);
    }

    @Test
    void standard_input_is_read_and_left_open() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(read("auto", in, "-")).isEqualTo("== -: PAGE\n  | <html><p>Text</p></html>\n");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_format_that_is_named_is_taken() {
        InputStream in = new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8));

        assertThat(read("text", in, "-")).startsWith("== -: TEXT\n");
    }

    @Test
    void a_packed_file_that_was_cut_is_told() throws IOException {
        byte[] packed = packed(PAGE.repeat(100).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.html.gz"), java.util.Arrays.copyOf(packed, packed.length - 20));
        packed[packed.length - 6] ^= 1;
        Files.write(folder.resolve("sum.html.gz"), packed);

        assertThat(read(folder.resolve("cut.html.gz").toString()))
                .isEqualTo("error: HERE/cut.html.gz: ends in the middle of its packed data\n");
        assertThat(read(folder.resolve("sum.html.gz").toString()))
                .isEqualTo("error: HERE/sum.html.gz: is damaged: its gzip check sum is wrong\n");
    }

    @Test
    void a_packed_file_may_have_many_members() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(packed("<html><p>One".getBytes(StandardCharsets.UTF_8)));
        all.write(packed(" and two".getBytes(StandardCharsets.UTF_8)));
        all.write(new byte[512]);
        Files.write(folder.resolve("two.html.gz"), all.toByteArray());

        assertThat(read(folder.resolve("two.html.gz").toString())).contains("<html><p>One and two");
    }

    @Test
    void a_file_that_expands_beyond_measure_is_given_up() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] some = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                gzip.write(some);
            }
        }
        Files.write(folder.resolve("zeros.jsonl.gz"), packed.toByteArray());
        IntakeOptions options = options("jsonl", InputStream.nullInputStream());
        Listing listing = new Listing();
        Intake.read(List.of(folder.resolve("zeros.jsonl.gz").toString()), options, listing);

        assertThat(listing.toString()).contains("expands to more than 250 times its packed size");
    }

    @Test
    void a_damaged_member_of_an_archive_costs_only_its_own_record() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 1; i <= 4; i++) {
            byte[] member = packed(record(i));
            for (int at = 40; i == 2 && at < 80; at++) {
                member[at] ^= 0x55;
            }
            archive.write(member);
        }
        Files.write(folder.resolve("x.warc.gz"), archive.toByteArray());

        assertThat(read(folder.resolve("x.warc.gz").toString()))
                .contains("url: https://news.example/1", "url: https://news.example/3", "url: https://news.example/4")
                .containsPattern("error: HERE/x.warc.gz: (behind )?record [12]")
                .doesNotContain("url: https://news.example/2");
    }

    private static byte[] record(int number) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Page " + number;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + number
                        + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String read(String... inputs) {
        return read("auto", InputStream.nullInputStream(), inputs);
    }

    private String read(String format, InputStream standardInput, String... inputs) {
        Listing listing = new Listing();
        Intake.read(List.of(inputs), options(format, standardInput), listing);
        return listing.toString().replace(folder.toString().replace('\\', '/'), "HERE");
    }

    private static IntakeOptions options(String format, InputStream standardInput) {
        return new IntakeOptions(format, standardInput, null, false, Duration.ZERO, Instant.EPOCH);
    }
}
