package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder.resolve("digest"));
    }

    /** Texts of different lengths, so that some threads are done before others. */
    private List<String> texts(int count) {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String sentence = "The boat number " + n + " came in at pier " + (n % 7) + " with a load of timber. ";
            String name = "in/" + n + ".txt";
            site.file(name, sentence + "Its crew of " + (n * 13 % 400) + " went ashore. ".repeat(1 + n % 5));
            names.add(site.root().resolve(name).toString());
        }
        return names;
    }

    private TestSite.Run run(List<String> inputs, String... options) {
        List<String> line = new ArrayList<>(List.of("import"));
        line.addAll(inputs);
        line.addAll(List.of(options));
        return site.run(line.toArray(String[]::new));
    }

    @Test
    void the_files_are_the_same_for_any_number_of_threads() {
        List<String> inputs = texts(60);
        String one =
                run(inputs, "--date", "2025-08-20", "--jobs", "1", "--jsonl").out();
        String many =
                run(inputs, "--date", "2025-08-20", "--jobs", "7", "--jsonl").out();
        assertThat(many).isEqualTo(one);
        assertThat(one.lines()).hasSize(60).first().asString().contains("/in/0.txt");
    }

    @Test
    void a_headline_or_address_fits_one_article() {
        TestSite.Run run = run(texts(3), "--title", "Boats", "--date", "2025-08-20");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("in/1.txt: --title fits one article").contains("in/2.txt");
        assertThat(TestSite.files(site.root().resolve("content"))).containsOnlyKeys("2025/08/20/boats.md");
    }

    @Test
    void a_line_of_json_has_all_keys_in_their_order() {
        TestSite.Run run = run(texts(1), "--jsonl", "--author", "A", "--author", "B", "--lang", "en", "--source", "S");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .matches("\\{\"input\":\"[^\"]+\",\"title\":null,\"date\":null,\"author\":\"A; B\",\"source\":\"S\","
                        + "\"url\":null,\"lang\":\"en\",\"body\":\"The boat[^\"]+\",\"captions\":\\[],"
                        + "\"problems\":\\[\"the title is missing; [^\\]]+]}\n");
        assertThat(run.err()).startsWith("Cleaned 1 article from 1 input in ");
    }

    @Test
    void the_outcome_for_programs_is_one_object() {
        TestSite.Run run = run(texts(1), "--json", "--title", "Boats", "--date", "2025-08-20T10:00:00+02:00");
        assertThat(run.out())
                .startsWith(
                        "{\"inputs\":1,\"articles\":1,\"new\":1,\"updated\":0,\"unchanged\":0,\"duplicate\":0,"
                                + "\"left_out\":0,\"sources\":0,\"written\":true,\"files\":[\"content/2025/08/20/boats.md\"],\"rules\":[")
                .endsWith("\"problems\":[]}\n");
        assertThat(site.root().resolve("content/2025/08/20/boats.md"))
                .content()
                .contains("date: 2025-08-20T10:00:00+02:00\n");
    }

    @Test
    void the_time_zone_of_the_digest_decides_the_folder() {
        site.file("dateline.yml", "timezone: Pacific/Auckland\n");
        run(texts(1), "--title", "Boats", "--date", "2025-08-20T18:00:00Z");
        assertThat(site.root().resolve("content/2025/08/21/boats.md")).exists();
    }

    @Test
    void wrong_settings_import_nothing() {
        site.file("dateline.yml", "titel: News\n");
        TestSite.Run run = run(texts(1), "--title", "Boats", "--date", "2025-08-20");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"title\"?");
        assertThat(site.root().resolve("content")).doesNotExist();
    }

    @Test
    void hostile_headlines_choose_no_path_and_read_back() {
        for (String title : List.of("../../etc/passwd", "---", "\u202egnp.exe", "{{ a }} <script>", "con")) {
            String url = "https://a.example/" + Integer.toHexString(title.hashCode());
            TestSite.Run run = run(texts(1), "--title=" + title, "--date", "2025-08-20", "--url", url);
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(TestSite.files(site.root().resolve("content")).keySet())
                .allMatch(name -> name.matches("2025/08/20/[a-z0-9-]+\\.md"));
        assertThat(site.run("list", "problems").status()).isZero();
    }

    /** As root, who may write anywhere, the import must succeed. */
    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Path content = Files.createDirectories(site.root().resolve("content"));
        assertThat(content.toFile().setWritable(false)).isTrue();
        boolean writable = Files.isWritable(content);
        TestSite.Run run = run(texts(1), "--title", "Boats", "--date", "2025-08-20");
        assertThat(content.toFile().setWritable(true)).isTrue();
        assertThat(run.status()).isEqualTo(writable ? 0 : 1);
        assertThat(run.err().contains("permission denied")).isEqualTo(!writable);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() {
        site.file("content", "not a folder");
        TestSite.Run run = run(texts(1), "--title", "Boats", "--date", "2025-08-20");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("error: ").doesNotContain("defect");
    }

    @Test
    void a_report_that_cannot_be_opened_is_told_before_anything_is_written() {
        TestSite.Run run =
                run(texts(1), "--title", "Boats", "--date", "2025-08-20", "--report", folder + "/nowhere/report.jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere/report.jsonl");
        assertThat(site.root().resolve("content")).doesNotExist();
    }
}
