package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which stories a story leads to. */
class RelatedTest {
    private static final String BOTH = "entities: {people: [Dan Caine, Mia Hart]}";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void digest() {
        site = new TestSite(folder);
        site.file("templates/story.ftlh", "<#list story.earlier as other>${other.title},</#list>");
        site.file("dateline.yml", """
                title: T
                analysis: {recognize: false, stories: false}
                stories: {2025-08-20-it: {merge: [2025-08-20-it-again]}}
                """);
        site.article("it", BOTH);
        site.article("it-again", BOTH);
    }

    private List<String> earlier() {
        site.build();
        return Stream.of(site.read("stories/2025-08-20-it/index.html").split(","))
                .filter(title -> !title.isBlank())
                .toList();
    }

    @Test
    void of_those_that_are_as_alike_the_first_by_day_and_name() {
        for (String slug : List.of("g", "c", "f", "a", "e", "b", "d")) {
            site.articleOn("2025-08-12", slug, "Text of " + slug + ".\n", BOTH);
        }
        assertThat(earlier()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void the_most_alike_come_first_and_one_name_in_common_is_not_enough() {
        site.articleOn("2025-08-11", "two", "Text.\n", BOTH);
        site.articleOn("2025-08-12", "three", "Text.\n", "entities: {people: [Dan Caine, Mia Hart, Leo Park]}");
        site.articleOn("2025-08-13", "one", "Text.\n", "entities: {people: [Dan Caine]}");
        site.articleOn("2025-06-01", "long-ago", "Text.\n", BOTH);
        site.articleOn("2025-08-21", "after", "Text.\n", BOTH);
        site.article("it", "entities: {people: [Dan Caine, Mia Hart, Leo Park]}");

        assertThat(earlier()).containsExactly("three", "two");
    }
}
