package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code dateline:build}, in a project that has nothing but a digest. */
class MavenPluginIT {
    private static final String VERSION = "0.1.0";

    @TempDir
    private Path folder;

    /** Before the folder is removed, lest what the links lead to look as if it were in danger. */
    @AfterEach
    void unlink() throws IOException {
        try (Stream<Path> links = Files.list(folder.resolve("repository"))) {
            for (Path link : (Iterable<Path>) links.filter(Files::isSymbolicLink)::iterator) {
                Files.delete(link);
            }
        }
    }

    @Test
    void a_project_builds_its_digest() throws Exception {
        Path repository = repository();
        maven(repository, plugin(), "install");
        TestSite site = new TestSite(folder.resolve("project")).file("pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>digest</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>dateline</groupId>
                        <artifactId>dateline-maven-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          <baseUrl>https://example.org/repo/</baseUrl>
                          <output>${project.build.directory}/digest</output>
                          <check>true</check>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(VERSION));
        site.article("ferry", "source: Gazette", "summary: The ferry runs again.");

        assertThat(maven(repository, site.root(), "dateline:build")).contains("from 1 articles");
        assertThat(site.root().resolve("target/digest/2025/08/20/ferry/index.html"))
                .content()
                .contains("https://example.org/repo/2025/08/20/ferry/");

        site.article("broken", "date: 2025-13-45");
        assertThat(maven(repository, site.root(), "dateline:build"))
                .contains("BUILD FAILURE")
                .contains("broken.md:3:7: date: \"2025-13-45\" is not a date");
    }

    /** What is installed goes into a repository of the test; what is fetched goes where everything else is. */
    private Path repository() throws IOException {
        Path shared = Path.of(System.getProperty("dateline.maven.repository"));
        Path repository = Files.createDirectory(folder.resolve("repository"));
        try (Stream<Path> groups = Files.list(shared)) {
            for (Path group : (Iterable<Path>) groups.filter(Files::isDirectory)::iterator) {
                if (!group.endsWith("dateline")) {
                    Files.createSymbolicLink(repository.resolve(group.getFileName()), group);
                }
            }
        }
        Path own = Files.createDirectories(repository.resolve("dateline/dateline/" + VERSION));
        Files.copy(Path.of("target/dateline.jar"), own.resolve("dateline-" + VERSION + ".jar"));
        Files.copy(Path.of("pom.xml"), own.resolve("dateline-" + VERSION + ".pom"));
        return repository;
    }

    /** A copy, so that nothing is built in the checkout. */
    private Path plugin() throws IOException {
        Path from = Path.of("maven-plugin");
        Path to = folder.resolve("maven-plugin");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.startsWith(from.resolve("target"))) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        }
        return to;
    }

    private String maven(Path repository, Path project, String goal) throws Exception {
        Path log = folder.resolve("maven.log");
        List<String> line = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dmaven.repo.local=" + repository, goal));
        Process process = new ProcessBuilder(line)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(300, TimeUnit.SECONDS);
        process.destroyForcibly();
        String told = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(ended).as(told).isTrue();
        return told;
    }
}
