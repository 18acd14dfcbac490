package dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final String TEXT = """
            # For all
            User-agent: *
            Disallow: /private
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search*page=
            Disallow:
            Crawl-delay: 2.5
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private, false",
        "/privately, false",
        "/private/open/1, true",
        "/a.pdf, false",
        "/a.pdf?x, true",
        "/search?q=1&page=2, false",
        "/search?q=1, true",
        "/robots.txt, true"
    })
    void longest_rule_counts(String path, boolean allowed) {
        assertThat(Robots.of(TEXT).allows(path)).isEqualTo(allowed);
    }

    @Test
    void delay_may_be_a_fraction() {
        assertThat(Robots.of(TEXT).delay()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void own_group_counts_instead_of_the_one_for_all() {
        Robots robots =
                Robots.of("User-agent: other\nUser-Agent: DATELINE/1.0\nDisallow: /x\n\nUser-agent: *\nDisallow: /");

        assertThat(robots.allows("/y")).isTrue();
        assertThat(robots.allows("/x")).isFalse();
    }

    @Test
    void groups_of_one_agent_are_put_together() {
        Robots robots =
                Robots.of("User-agent: *\nDisallow: /a\nUser-agent: b\nDisallow: /c\nUser-agent: *\nDisallow: /d");

        assertThat(robots.allows("/a")).isFalse();
        assertThat(robots.allows("/c")).isTrue();
        assertThat(robots.allows("/d")).isFalse();
    }

    @Test
    void of_two_rules_as_long_the_one_that_allows_counts() {
        assertThat(Robots.of("User-agent: *\nDisallow: /a\nAllow: /a").allows("/a"))
                .isTrue();
    }

    @Test
    void anything_else_is_no_rule() {
        assertThat(Robots.of("<!doctype html><p>Disallow: /").allows("/x")).isTrue();
        assertThat(Robots.EMPTY.allows("/x")).isTrue();
    }

    @Test
    void many_stars_take_no_time() {
        String pattern = "/" + "*a".repeat(400);

        assertThat(Robots.of("User-agent: *\nDisallow: " + pattern + "b").allows("/" + "a".repeat(2000)))
                .isTrue();
    }
}
