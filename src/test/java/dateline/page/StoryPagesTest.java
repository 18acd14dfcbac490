package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where stories stand. */
class StoryPagesTest {
    private static final String TEXT =
            "A ferry with forty people sank off Ostmere in a storm. All were saved by fishers.\n";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void digest() {
        site = new TestSite(folder);
        on("2025-08-20");
        on("2025-08-21");
        on("2025-08-22");
    }

    private void on(String day) {
        site.articleOn(day, "ferry-sinks", TEXT);
    }

    private String at(String day) {
        return site.read("stories/" + day + "-ferry-sinks/index.html");
    }

    private boolean none(String day) {
        return Files.notExists(site.site("stories/" + day + "-ferry-sinks"));
    }

    @Test
    void every_address_that_a_story_might_have_had_leads_to_it() {
        site.build();
        assertThat(at("2025-08-20")).doesNotContain("data-kind=\"redirect\"");
        assertThat(at("2025-08-21")).contains("url=/stories/2025-08-20-ferry-sinks/\"");
        // As it is the last, no story of several began with it.
        assertThat(none("2025-08-22")).isTrue();
    }

    @Test
    void a_story_that_only_the_editor_knows_is_summed_up_as_one_that_was_found() {
        site.build();
        String found = summary();
        site.file("dateline.yml", """
                base_url: https://digest.example/
                analysis: {recognize: false, mentions: false, stories: false, topics: 0}
                stories:
                  2025-08-20-ferry-sinks: {merge: [2025-08-21-ferry-sinks, 2025-08-22-ferry-sinks]}
                """);
        site.build();
        assertThat(summary()).isEqualTo(found).contains("A ferry with forty people sank off Ostmere in a storm.");
    }

    private String summary() {
        String page = at("2025-08-20");
        int from = page.indexOf("class=\"standfirst\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</p>", from));
    }

    @Test
    void an_older_article_moves_a_story_and_no_address_is_lost() {
        site.build();
        on("2025-08-19");
        on("2025-08-23");
        site.build();
        assertThat(at("2025-08-19")).doesNotContain("data-kind=\"redirect\"");
        for (String day : new String[] {"2025-08-20", "2025-08-21", "2025-08-22"}) {
            assertThat(at(day)).contains("url=/stories/2025-08-19-ferry-sinks/\"");
        }
        assertThat(none("2025-08-23")).isTrue();
    }
}
