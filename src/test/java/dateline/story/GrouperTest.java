package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrouperTest {
    private static final String FERRY = "The ferry Skua struck a barge off Cape Merrow in thick fog on Monday morning."
            + " Forty passengers were hurt, the harbour police of Aldport said. The barge carried sand to Lintholm.";
    private static final String BANK = "The central bank of Ostmere cut its main rate to 3.5 percent, the first cut in"
            + " eleven months. Governor Idun Vale said inflation had slowed since the winter.";

    @TempDir
    Path folder;

    private final List<Grouper.Item> items = new ArrayList<>();

    private void article(long day, String title, String body) {
        String text = title + "\n\n" + body;
        items.add(new Grouper.Item(day, text.hashCode() * 31L + day, Sketch.of(text, title.length())));
    }

    private List<Integer> stories() {
        return Grouper.group(items, GroupingMemory.open(folder)).places().stream()
                .map(Grouping.Place::story)
                .toList();
    }

    @Test
    void two_reports_of_one_event_are_one_story_and_others_stay_apart() {
        article(1, "Ferry strikes barge off Cape Merrow", FERRY);
        article(1, "Central bank cuts rate to 3.5 percent", BANK);
        article(
                2,
                "Forty hurt as ferry hits sand barge | Quay Post",
                "Passengers told of a bang in the fog when the Skua met the barge off Cape Merrow. Police in Aldport"
                        + " counted forty hurt.");

        assertThat(stories()).containsExactly(0, 1, 0);
    }

    @Test
    void a_story_is_over_when_nobody_reported_on_it_for_a_week() {
        article(1, "Ferry strikes barge off Cape Merrow", FERRY);
        article(20, "Ferry strikes barge off Cape Merrow", FERRY);

        assertThat(stories()).containsExactly(0, 1);
    }

    @Test
    void a_story_may_go_on_for_longer_than_a_week() {
        for (int day = 1; day <= 21; day += 5) {
            article(day, "Ferry strikes barge off Cape Merrow, day " + day, FERRY);
        }

        assertThat(stories()).containsOnly(0);
    }

    @Test
    void headlines_of_one_form_with_other_numbers_are_two_stories() {
        article(
                1,
                "Kestrel Mills 2nd quarter net rises 12 percent",
                "The maker of flour and feed said orders from Ostmere grew and a new mill in Lintholm"
                        + " opened early, while the price of grain fell through the spring.");
        article(
                1,
                "Kestrel Mills 3rd quarter net rises 7 percent",
                "Higher wages and a strike at the docks of Aldport ate up a good part of what exports"
                        + " brought in, the chairman told owners at a meeting in the capital.");

        assertThat(stories()).containsExactly(0, 1);
    }

    @Test
    void a_reprint_is_told_from_another_report() {
        article(1, "Ferry strikes barge off Cape Merrow", FERRY);
        article(1, "Ferry strikes barge in fog", FERRY);

        assertThat(Grouper.group(items, GroupingMemory.open(folder)).places())
                .extracting(Grouping.Place::copy)
                .containsExactly(-1, 0);
    }

    @Test
    void articles_without_words_are_stories_of_their_own() {
        article(1, "", "");
        article(1, "", "");

        assertThat(stories()).containsExactly(0, 1);
    }

    /** What yesterday was one story is one today, whatever today's articles say. */
    @Test
    void days_to_come_change_no_story() {
        List<Grouper.Item> all = random(7, 240);
        List<Integer> before = List.of();
        for (int end = 1; end <= all.size(); end++) {
            boolean dayEnds =
                    end == all.size() || all.get(end).day() != all.get(end - 1).day();
            if (dayEnds) {
                items.clear();
                items.addAll(all.subList(0, end));
                List<Integer> now = stories();
                assertThat(now.subList(0, before.size())).isEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void what_is_remembered_is_what_a_clean_run_finds() throws IOException {
        Random random = new Random(3);
        List<Grouper.Item> all = random(11, 300);
        for (int round = 0; round < 30; round++) {
            items.clear();
            items.addAll(all);
            for (int drop = random.nextInt(4); drop > 0; drop--) {
                items.remove(random.nextInt(items.size()));
            }
            GroupingMemory memory = GroupingMemory.open(folder);
            Grouping remembered = Grouper.group(items, memory);
            memory.save();

            assertThat(remembered).isEqualTo(Grouper.group(items, GroupingMemory.open(folder.resolve("none"))));
        }
    }

    @Test
    void a_damaged_memory_is_passed_over() throws IOException {
        items.addAll(random(5, 80));
        List<Integer> stories = stories();
        GroupingMemory memory = GroupingMemory.open(folder);
        Grouper.group(items, memory);
        memory.save();
        Path file = folder.resolve("stories");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(stories()).isEqualTo(stories);
    }

    /** Articles of a few made-up events that go on for some days, oldest first. */
    private static List<Grouper.Item> random(long seed, int count) {
        Random random = new Random(seed);
        List<Grouper.Item> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int event = random.nextInt(count / 4);
            long day = (long) event + random.nextInt(3);
            StringBuilder text = new StringBuilder("Event " + word(event, 0) + " " + word(event, 1) + "\n\n");
            int end = text.length() - 2;
            for (int w = 0; w < 40; w++) {
                text.append(random.nextInt(3) == 0 ? word(random.nextInt(400), 9) : word(event, random.nextInt(12)))
                        .append(' ');
            }
            made.add(new Grouper.Item(day, seed * 1_000_003 + i, Sketch.of(text.toString(), end)));
        }
        made.sort(Comparator.comparingLong(Grouper.Item::day).thenComparing(Grouper.Item::mark));
        return made;
    }

    /** A word of letters only, another for other numbers. */
    private static String word(int event, int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = event * 31 + number + 1000; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrtvwxza".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
