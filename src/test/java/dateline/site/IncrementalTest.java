package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was built by little steps is byte for byte what is built from nothing. {@code -Ddateline.edits=200} tries longer than
 * every run of the tests does.
 */
class IncrementalTest {
    private static final int EDITS = Integer.getInteger("dateline.edits", 30);

    /** Long ago, so that nothing is read again only because it might have changed in this moment. */
    private static final Instant LONG_AGO = Instant.parse("2025-08-25T00:00:00Z");

    @TempDir
    private Path folder;

    private final Random random = new Random(23);
    private TestSite site;
    private int clock;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite(folder.resolve("step"));
        settings("publish: full");
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size(); i += 4) {
                write(files.get(i).toString(), Files.readString(files.get(i)));
            }
        }
    }

    private void settings(String line) throws IOException {
        write("dateline.yml", "title: Steps\nbase_url: https://example.org/repo/\n" + line + "\n");
    }

    private void write(String name, String text) throws IOException {
        site.file(name, text);
        Files.setLastModifiedTime(site.root().resolve(name), FileTime.from(LONG_AGO.plusSeconds(clock++)));
    }

    @Test
    void any_edits_give_what_a_clean_build_gives() throws IOException {
        site.build();
        for (int round = 0; round < EDITS; round++) {
            List<String> edits = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                edits.add(edit(round));
            }
            String[] options = random.nextInt(6) == 0
                    ? new String[] {"--clock=2025-08-2" + random.nextInt(9) + "T12:00:00Z"}
                    : new String[0];
            site.build(options);
            assertThat(site.files())
                    .as("after " + edits + " in round " + round + " with " + List.of(options))
                    .isEqualTo(clean(round, options));
        }
    }

    @Test
    void the_same_words_of_two_people_in_one_article_stay_with_each_of_them() throws IOException {
        site.articleOn("2025-08-20", "two-answers", """
                A spokesperson for Hallam Freight confirmed that the claim had been received and would be answered "before the end of the month".

                A spokesperson for Vik Shipping confirmed that the offer had been received and would be answered "before the end of the month".
                """);
        String later = "A spokesperson for Lenna Rail confirmed that the letter would be answered \"%s\".\n";
        site.articleOn("2025-08-21", "third-answer", later.formatted("as soon as it had been read"));
        site.build();
        assertThat(site.read("api/quotes.jsonl")).contains("Hallam Freight", "Vik Shipping", "Lenna Rail");
        // The lines that are as they were are taken over, from behind one that is not.
        site.articleOn("2025-08-21", "third-answer", later.formatted("as soon as it had been translated"));
        site.build();
        assertThat(site.files()).isEqualTo(clean(0, new String[0]));
    }

    private Map<String, String> clean(int round, String[] options) throws IOException {
        TestSite clean = new TestSite(folder.resolve("clean" + round));
        for (String part :
                List.of("content", "templates", "dateline.yml", "entities.yml", "stories.yml", "topics.yml")) {
            Path from = site.root().resolve(part);
            if (Files.isRegularFile(from)) {
                clean.file(part, Files.readString(from));
            } else if (Files.isDirectory(from)) {
                try (Stream<Path> walk = Files.walk(from)) {
                    for (Path file : walk.filter(Files::isRegularFile).toList()) {
                        clean.bytes(site.root().relativize(file).toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
        clean.build(options);
        return clean.files();
    }

    private String edit(int round) throws IOException {
        int kind = random.nextInt(14);
        String victim = "content/" + any();
        String text = Files.readString(site.root().resolve(victim));
        switch (kind) {
            case 0 -> write("content/2025/08/" + (14 + random.nextInt(9)) + "/new-" + round + ".md", copy(text, round));
            case 1 -> Files.delete(site.root().resolve(victim));
            case 2 -> write(victim, text + "\nThe minister, Tomasz Wieliński, said so in Port Hallam.\n");
            case 3 -> write(victim, text.replaceFirst("topics: .*", "topics: [Topic " + random.nextInt(3) + "]"));
            case 4 -> {
                Files.delete(site.root().resolve(victim));
                write(victim.replace(".md", "-moved.md"), text);
            }
            case 5 ->
                write(
                        "templates/parts.ftlh",
                        Files.readString(Path.of("templates/parts.ftlh")) + "\n<#-- " + round + " -->");
            case 6 ->
                write(
                        "templates/topic.ftlh",
                        Files.readString(Path.of("templates/topic.ftlh")).replace("Topic", "Theme " + round));
            case 7 ->
                settings(random.nextBoolean() ? "publish: headline" : "pages: {days: " + (2 + random.nextInt(5)) + "}");
            case 8 ->
                write("entities.yml", "Tomasz Wieliński: {rename: Tomasz W., aliases: [The minister " + round + "]}\n");
            case 9 -> write(victim, text.replaceFirst("(title: \"?)", "$1New "));
            case 10 -> write(victim, text.replaceFirst("\n(withdrawn: true\n)?", "\nwithdrawn: true\n"));
            case 11 -> write(victim, text.replaceFirst("\nsource: .*", "\nsource: Source " + random.nextInt(2)));
            case 12 -> write("templates/assets/site.css", "body { margin: " + round + "px }\n");
            default ->
                Files.setLastModifiedTime(site.root().resolve(victim), FileTime.from(LONG_AGO.plusSeconds(clock++)));
        }
        return kind + " " + victim;
    }

    /** On the same event, so that a story grows. */
    private String copy(String text, int round) {
        return text.replaceFirst("(title: \"?)", "$1Once more, ")
                .replaceFirst(
                        "date: .*", "date: 2025-08-" + (14 + random.nextInt(9)) + "T0" + random.nextInt(9) + ":00:00Z")
                .replaceFirst("\nsource: .*", "\nsource: Source " + round % 3)
                .replaceFirst("\nurl: .*", "");
    }

    private String any() throws IOException {
        List<String> names =
                new ArrayList<>(TestSite.files(site.root().resolve("content")).keySet());
        return names.get(random.nextInt(names.size()));
    }
}
