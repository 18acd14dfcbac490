package dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

    @ParameterizedTest
    @CsvSource({"0,day,1", "9,day,10", "60,week,9", "400,month,14", "3000,year,9"})
    void the_period_of_a_timeline_follows_its_span(int days, String unit, int bars) {
        Map<LocalDate, Integer> counts = new TreeMap<>(Map.of(FIRST, 2));
        counts.put(FIRST.plusDays(days), 1);
        Timeline timeline = Timeline.of(counts);
        assertThat(timeline.unit()).isEqualTo(unit);
        assertThat(timeline.bars()).hasSize(bars);
        assertThat(timeline.bars().stream().mapToInt(Timeline.Bar::count).sum()).isEqualTo(days == 0 ? 1 : 3);
    }

    @Test
    void a_timeline_says_what_it_shows() {
        Timeline timeline = Timeline.of(Map.of(FIRST, 2, FIRST.plusDays(1), 4));
        assertThat(timeline.caption()).isEqualTo("Articles a day, 3 Mar 2025 to 4 Mar 2025");
        assertThat(timeline.svg())
                .contains("aria-label=\"Articles a day, 3 Mar 2025 to 4 Mar 2025\"")
                .contains("most: 4");
    }

    @Test
    void names_in_drawings_are_escaped() {
        Network.Node node = new Network.Node("<b>\"x\"</b>", "person", 2, "/a?b&c");
        String network = Network.svg("A & B", "person", List.of(node));
        String map = WorldMap.near(new WorldMap.Spot("<i>", 60, 10, 1, "/x/"), "/assets/world.svg");
        assertThat(network)
                .doesNotContain("<b>")
                .contains("&lt;b&gt;")
                .contains("/a?b&amp;c")
                .contains("A &amp; B");
        assertThat(map).doesNotContain("<i>").contains("&lt;i&gt;");
    }

    @Test
    void no_more_than_eight_stand_around_the_middle() {
        List<Network.Node> nodes = IntStream.range(0, 20)
                .mapToObj(i -> new Network.Node("N" + i, "place", 20 - i, "/" + i))
                .toList();
        assertThat(Network.svg("Middle", "person", nodes).split("<a ", -1)).hasSize(1 + Network.MOST);
    }

    @Test
    void the_map_around_a_place_stays_on_the_map() {
        String svg = WorldMap.near(new WorldMap.Spot("Far", 84, 179.9, 1, "/far/"), "/w.svg");
        assertThat(svg).contains("viewBox=\"270 0 90 46\"").contains("cx=\"359.9\" cy=\"0\"");
    }

    @Test
    void shares_are_drawn_longest_first_and_escaped() {
        String svg = Shares.svg(
                "Shares", List.of(new Shares.Part("<a>", "1 %", 1, "/a/"), new Shares.Part("B", "99 %", 99, "/b/")));
        assertThat(svg).doesNotContain("<a>").contains("&lt;a&gt;", "<title>Shares</title>");
        assertThat(svg.indexOf("99 %")).isLessThan(svg.indexOf("&lt;a&gt;"));
    }

    @Test
    void a_card_has_the_headline_in_lines_that_fit() {
        String svg = Card.svg(
                "The Pier",
                "Ferry & barge: forty-one hurt as the island ferry strikes a barge in thick fog "
                        + "off Cape Merrow on a Thursday morning that nobody on the coast will forget",
                "Quay Post");
        assertThat(svg).contains("Ferry &amp; barge: forty-one", "Quay Post").contains("\u2026</text>");
        assertThat(svg.split("font-size=\"72\"", -1)).hasSize(6);
    }
}
