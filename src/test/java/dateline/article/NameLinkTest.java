package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinkTest {
    private static final Markdown MARKDOWN = new Markdown(new Links("/base/", null));
    private static final String LINKED = "<a href=\"/base/places/oslo/\" class=\"name\">Oslo</a>";

    /** Every place where the text of the body has the name. */
    private static List<NameLink> everywhere(String body, String name) {
        String text = Markdown.text(body);
        List<NameLink> links = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            links.add(new NameLink(new Span(at, at + name.length()), List.of(name), "/places/oslo/"));
        }
        return links;
    }

    private static String html(String body) {
        return MARKDOWN.html(body, everywhere(body, "Oslo"));
    }

    @Test
    void the_text_of_a_body_has_a_blank_line_between_blocks_and_no_marks() {
        String body = "# Talks\n\nThey met in *Oslo*,\nby ![a door](/door.png) night.\n\n- One\n- [Two](/two/)\n";
        assertThat(Markdown.text(body)).isEqualTo("Talks\n\nThey met in Oslo, by  night.\n\nOne\n\nTwo");
    }

    @Test
    void a_name_is_linked_under_the_base_path_once_in_a_section() {
        assertThat(html("Oslo, then Bergen, then Oslo\n\n## Later\n\nTo Oslo."))
                .isEqualTo("<p>" + LINKED + ", then Bergen, then Oslo</p>\n" + "<h2 id=\"later\">Later</h2>\n<p>To "
                        + LINKED + ".</p>\n");
    }

    @Test
    void where_the_first_place_cannot_be_linked_the_next_one_is() {
        assertThat(html("[Oslo](/x/), Oslo")).endsWith(", " + LINKED + "</p>\n");
    }

    @Test
    void names_in_lists_tables_and_emphasis_are_linked() {
        assertThat(html("- in **Oslo**")).contains("<strong>" + LINKED + "</strong>");
        assertThat(html("| a |\n|---|\n| Oslo |")).contains("<td>" + LINKED + "</td>");
    }

    @Test
    void names_in_links_and_headings_are_left_alone() {
        assertThat(html("## In Oslo\n\n[to Oslo](/x/) and https://example.org/Oslo"))
                .doesNotContain("class=\"name\"");
    }

    @Test
    void a_name_that_is_partly_emphasized_is_left_alone() {
        assertThat(html("O*sl*o")).isEqualTo("<p>O<em>sl</em>o</p>\n");
    }

    @Test
    void links_survive_the_allow_list_of_raw_html() {
        assertThat(html("In Oslo, H<sub>2</sub>O.")).isEqualTo("<p>In " + LINKED + ", H<sub>2</sub>O.</p>\n");
    }

    @Test
    void an_excerpt_links_the_names_that_it_shows_whole() {
        String body = "Said in Oslo & here. A second sentence is in Oslo too.";
        assertThat(MARKDOWN.excerpt(body, 22, everywhere(body, "Oslo")))
                .isEqualTo("<p>Said in " + LINKED + " &amp; here.</p>\n");
    }

    @Test
    void where_the_text_has_something_else_nothing_is_linked() {
        NameLink stale = new NameLink(new Span(0, 4), List.of("Rome"), "/places/rome/");
        NameLink beyond = new NameLink(new Span(90, 94), List.of("Rome"), "/places/rome/");
        assertThat(MARKDOWN.html("Oslo", List.of(stale, beyond))).isEqualTo("<p>Oslo</p>\n");
        assertThat(MARKDOWN.excerpt("Oslo", 40, List.of(stale, beyond))).isEqualTo("<p>Oslo</p>\n");
    }
}
