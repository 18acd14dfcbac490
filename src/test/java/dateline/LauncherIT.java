package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: the launcher and the jar, in processes of their own. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("dateline").toAbsolutePath();
    private static final Path JAR = Path.of("target/dateline.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void articles() {
        site = new TestSite(folder.resolve("a digest"));
        for (int i = 0; i < 12; i++) {
            site.article("article-" + i, "topics: [İstanbul, Topic " + i % 3 + "]", "entities: {people: [Iğdır Şen]}");
        }
    }

    private record Ended(int status, String output) {}

    private static Ended run(Path in, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private Map<String, String> build(String name, Map<String, String> variables, List<String> java, Path root)
            throws IOException, InterruptedException {
        Path output = folder.resolve(name);
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("build", "--root=" + root, "--output=" + output));
        Ended ended = run(folder, variables, command);
        assertThat(ended.status()).as(ended.output()).isZero();
        return TestSite.files(output);
    }

    @Test
    void the_launcher_works_from_any_folder_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my link"), LAUNCHER);
        Ended ended = run(site.root(), Map.of(), List.of(link.toString(), "build"));

        assertThat(ended.output()).contains("Built").contains("from 12 articles");
        assertThat(site.site("index.html")).exists();
    }

    @Test
    void the_status_of_the_program_is_that_of_the_launcher() throws Exception {
        assertThat(run(folder, Map.of(), List.of(LAUNCHER.toString(), "build", "--frobnicate"))
                        .status())
                .isEqualTo(2);
        assertThat(run(folder, Map.of(), List.of(LAUNCHER.toString(), "build")).status())
                .isEqualTo(1);
        assertThat(run(folder, Map.of(), List.of(LAUNCHER.toString(), "--version"))
                        .output())
                .startsWith("dateline ");
    }

    /** The launcher has classes loaded in a way in which Java does not tell where they came from. */
    @Test
    void what_the_launcher_remembers_the_jar_by_itself_remembers_too() throws Exception {
        String root = site.root().toString();
        assertThat(run(folder, Map.of(), List.of(LAUNCHER.toString(), "build", "-r", root))
                        .output())
                .contains("0 unchanged");
        String jar = LAUNCHER.resolveSibling("target/dateline.jar").toString();
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        assertThat(run(folder, Map.of(), List.of(java, "-jar", jar, "build", "-r", root))
                        .output())
                .contains(" 0 written");
        assertThat(run(folder, Map.of(), List.of(LAUNCHER.toString(), "build", "-r", root))
                        .output())
                .contains(" 0 written");
    }

    /** Stands in for Java, and tells how it was called. */
    private Map<String, String> spy() throws IOException {
        Path java = folder.resolve("spy/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"$@\" \"$GLIBC_TUNABLES\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return Map.of("JAVA_HOME", folder.resolve("spy").toString());
    }

    /** A folder of so many articles without a word, named by their numbers. */
    private Path files(int count) throws IOException {
        Path folder = site.root().resolve("content/many");
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.createFile(folder.resolve(i + ".md"));
        }
        return folder;
    }

    private static void delete(Path folder, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Files.delete(folder.resolve(i + ".md"));
        }
    }

    @Test
    void work_that_takes_long_gets_larger_methods_and_more_room_where_texts_are_read() throws Exception {
        Path many = files(15_000);
        String root = site.root().toString();
        List<String> anew = List.of("-r", root, "--force");
        String large = "C1MaxInlineLevel=9";
        String room = "MaxNewSize=192m";
        Path memory = site.root().resolve(".dateline/articles");

        for (List<String> where : List.of(List.of("-r", root), List.of("-r" + root), List.of("--root=" + root))) {
            assertThat(called(where)).contains(large, room);
        }
        Files.createDirectories(memory.getParent());
        Files.createFile(memory);
        assertThat(called(List.of("-r", root))).doesNotContain(large, room);
        assertThat(called(anew)).contains(large, room);
        assertThat(called(anew, Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m")))
                .contains(large)
                .doesNotContain(room);
        Path settings = site.root().resolve("dateline.yml");
        Files.writeString(settings, "analysis: {recognize: false}\n");
        assertThat(called(anew)).contains(large).doesNotContain(room);
        delete(many, 0, 100);
        assertThat(called(anew)).doesNotContain(large);
        Files.delete(settings);
        assertThat(called(anew)).contains(large).doesNotContain(room);
        delete(many, 100, 11_300);
        assertThat(called(anew)).doesNotContain(large);
    }

    @Test
    void only_the_longest_work_gets_the_second_compiler() throws Exception {
        Path many = files(60_000);
        List<String> anew = List.of("-r", site.root().toString(), "--force");
        String second = "Tier4CompileThreshold";

        assertThat(called(anew)).contains(second, "MaxNewSize=192m");
        Path settings = site.root().resolve("dateline.yml");
        Files.writeString(settings, "analysis: {recognize: false}\n");
        assertThat(called(anew)).doesNotContain(second);
        Files.delete(settings);
        delete(many, 0, 100);
        assertThat(called(anew)).doesNotContain(second);
    }

    @Test
    void few_articles_are_made_with_less_compiling_and_more_of_them_with_sooner() throws Exception {
        String root = site.root().toString();
        String scale = "CompileThresholdScaling=";
        assertThat(called(List.of("-r", root))).contains(scale + "4");
        assertThat(called(List.of("-r", folder.resolve("empty").toString()))).doesNotContain(scale);
        Path odd = folder.resolve("a [d]ig*est?");
        new TestSite(odd).article("alone");
        assertThat(called(List.of("-r", odd.toString()))).contains(scale + "4");
        for (int i = 12; i < 80; i++) {
            site.article("article-" + i);
        }
        assertThat(called(List.of("-r", root))).contains(scale + "0.5");
    }

    @Test
    void memory_comes_in_large_pages_where_the_machine_has_them_unless_its_owner_says_how_much() throws Exception {
        List<String> where = List.of("-r", site.root().toString());
        Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean there = Files.exists(pages) && !Files.readString(pages).contains("[never]");
        assertThat(called(where).contains("UseTransparentHugePages")).isEqualTo(there);
        assertThat(called(where).contains("malloc.hugetlb=1")).isEqualTo(there);
        assertThat(called(where, Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m")))
                .doesNotContain("UseTransparentHugePages")
                .doesNotContain("malloc.hugetlb");
        String own = "glibc.malloc.check=0";
        assertThat(called(where, Map.of("GLIBC_TUNABLES", own))).contains(own).doesNotContain("malloc.hugetlb");
    }

    @Test
    void an_archive_that_is_remembered_gets_room_from_the_start_unless_its_owner_says_how_much() throws Exception {
        String root = site.root().toString();
        Path memory = site.root().resolve(".dateline/articles");
        String room = "-Xms360m";
        Files.createDirectories(memory.getParent());
        for (int megabytes : List.of(1, 17)) {
            try (RandomAccessFile file = new RandomAccessFile(memory.toFile(), "rw")) {
                file.setLength(megabytes * 1024L * 1024);
            }
            String call = called(List.of("-r", root));
            assertThat(call.contains(room)).isEqualTo(megabytes > 16);
            assertThat(call.contains("CompileThresholdScaling=0.5")).isEqualTo(megabytes > 16);
        }
        assertThat(called(List.of("-r", root, "--force"))).doesNotContain(room);
        assertThat(called(List.of("-r", root), Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m")))
                .doesNotContain("-Xms");
    }

    private String called(List<String> where) throws IOException, InterruptedException {
        return called(where, Map.of());
    }

    private String called(List<String> where, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "build"));
        command.addAll(where);
        Map<String, String> all = new HashMap<>(spy());
        all.putAll(environment);
        return run(folder, all, command).output();
    }

    @Test
    void language_time_zone_and_encoding_of_the_machine_do_not_matter() throws Exception {
        Map<String, String> plain = build("plain", Map.of(), List.of(LAUNCHER.toString()), site.root());
        List<String> jar = List.of(
                "java",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                JAR.toString());
        Map<String, String> elsewhere = Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C.UTF-8", "LANG", "tr_TR.UTF-8");

        assertThat(build("turkish", elsewhere, jar, site.root())).isEqualTo(plain);
        assertThat(build("posix", Map.of("LC_ALL", "C"), List.of(LAUNCHER.toString()), site.root()))
                .isEqualTo(plain);
    }

    @Test
    void the_order_of_files_on_disk_does_not_matter() throws Exception {
        Map<String, String> plain = build("plain", Map.of(), List.of(LAUNCHER.toString()), site.root());
        Path shuffled = folder.resolve("elsewhere/a digest");
        Map<String, String> content = TestSite.files(site.root());
        List<String> names = new ArrayList<>(content.keySet());
        names.removeIf(name -> !name.startsWith("content/"));
        Collections.shuffle(names, new Random(5));
        for (String name : names) {
            Files.createDirectories(shuffled.resolve(name).getParent());
            Files.copy(site.root().resolve(name), shuffled.resolve(name));
        }

        assertThat(build("shuffled", Map.of(), List.of(LAUNCHER.toString()), shuffled))
                .isEqualTo(plain);
    }

    @Test
    void every_java_on_this_machine_writes_the_same_bytes() throws Exception {
        Map<String, String> plain = build("plain", Map.of(), List.of(LAUNCHER.toString()), site.root());
        List<Path> homes = javas();

        assertThat(homes).isNotEmpty();
        for (Path home : homes) {
            String name = "by-" + home.getFileName();
            Map<String, String> variables = Map.of("JAVA_HOME", home.toString());
            assertThat(build(name, variables, List.of(LAUNCHER.toString()), site.root()))
                    .as(name)
                    .isEqualTo(plain);
        }
    }

    /** The one that runs this test, and every other of 17 or newer where Linux keeps them. */
    private static List<Path> javas() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (Stream<Path> list = Files.list(all)) {
                list.filter(home -> Files.isExecutable(home.resolve("bin/java")) && !Files.isSymbolicLink(home))
                        .filter(home -> home.getFileName().toString().matches(".*(17|2[1-9]).*"))
                        .forEach(homes::add);
            }
        }
        return homes;
    }

    @Test
    void two_builds_at_once_leave_one_whole_site() throws Exception {
        Map<String, String> plain = build("plain", Map.of(), List.of(LAUNCHER.toString()), site.root());
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(new ProcessBuilder(
                            LAUNCHER.toString(),
                            "build",
                            "-q",
                            "--root=" + site.root(),
                            "--output=" + folder.resolve("two"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process each : both) {
            assertThat(each.waitFor()).isZero();
        }

        assertThat(TestSite.files(folder.resolve("two"))).isEqualTo(plain);
    }

    @Test
    void a_heap_that_is_too_small_is_told_in_words() throws Exception {
        site.articleOn("2025-08-20", "long", "A word or two. ".repeat(250_000));
        List<String> small = List.of("java", "-Xmx14m", "-XX:+UseSerialGC", "-jar", JAR.toString(), "build");
        Ended ended = run(site.root(), Map.of(), small);

        assertThat(ended.output()).contains("not enough memory").doesNotContain("\tat ");
        assertThat(ended.status()).isEqualTo(1);
    }
}
