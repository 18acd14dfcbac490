package dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import dateline.search.Porter;
import dateline.search.SearchWords;
import dateline.syntax.JsonText;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The search page of a real site in a real browser, beside a scan of all texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private static final int ARTICLES = 420;

    private static final List<String> WORDS = List.of(
            ("price prices unemployment unemployed government elections elected ferry ferries harbour bridge bank of the in "
                            + "to rate rates interest cut cutting council votes voted minister Café Łódź Trump's O'Hare 2025 7 "
                            + "storm quay running runner")
                    .split(" "));

    private static final Set<String> SMALL = Set.of("of", "the", "in", "to");

    private record Text(String title, String body, int topic) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private SiteServer server;
    private Browser browser;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        TestSite site = new TestSite(folder.resolve("digest"));
        site.file("dateline.yml", "publish: full\nanalysis: {recognize: false, stories: false, topics: 0}\n");
        Random random = new Random(17);
        for (int i = 0; i < ARTICLES; i++) {
            Text text = new Text(
                    words(random, 5), "Well, " + words(random, 12) + ". " + words(random, 20) + ".", random.nextInt(3));
            texts.add(text);
            LocalDate day = LocalDate.of(2025, 6, 1).plusDays(i / 5);
            site.articleOn(
                    day.toString(),
                    String.format("article-%03d", i),
                    text.body() + "\n",
                    "title: \"" + text.title() + "\"",
                    "topics: [Topic " + text.topic() + "]");
        }
        TestSite.Run run = site.build("--base-url", "https://example.org/repo/");
        assertThat(run.status()).as(run.err()).isZero();
        // The index goes from the oldest to the newest, this file the other way.
        for (String line : site.read("api/articles.jsonl").lines().toList()) {
            places.add(0, Integer.parseInt(line.replaceFirst(".*?article-(\\d+).*", "$1")));
        }
        server = new SiteServer(site.root().resolve("site"));
        browser = Browser.start(folder);
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(count))
                .collect(Collectors.joining(" "));
    }

    private void ask(String query) {
        browser.open(server.address("search/?" + query)).until("document.querySelector('.state').textContent !== ''");
    }

    private String state() {
        return String.valueOf(browser.run("document.querySelector('.state').textContent"));
    }

    @Test
    void the_same_articles_are_found_as_by_reading_all() throws IOException {
        browser.open(server.address("search/"));
        Random random = new Random(23);
        for (int round = 0; round < 200; round++) {
            List<String> asked = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                String one = WORDS.get(random.nextInt(WORDS.size()));
                String other = WORDS.get(random.nextInt(WORDS.size()));
                asked.add(
                        switch (random.nextInt(5)) {
                            case 0 -> '"' + one + ' ' + other + '"';
                            case 1 -> i == 0 ? one : "-" + one;
                            default -> one;
                        });
            }
            String query = String.join(" ", asked);
            String found = String.valueOf(browser.run("datelineSearch.answer(" + JsonText.of(query)
                    + ", false).then(a => a.hits.map(h => h.place).sort((a, b) => a - b).join(' '))"));
            String expected = texts.stream()
                    .filter(text -> asked.stream().allMatch(part -> fits(text, part)))
                    .map(texts::indexOf)
                    .map(places::indexOf)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            assertThat(found).as(query).isEqualTo(expected);
        }
    }

    private static boolean fits(Text text, String part) {
        if (part.startsWith("-")) {
            return !fits(text, part.substring(1));
        }
        List<String> phrase = stems(part);
        List<String> title = stems(text.title());
        List<String> body = stems(text.body());
        boolean all = phrase.stream().allMatch(word -> title.contains(word) || body.contains(word));
        boolean large = phrase.stream().filter(word -> !SMALL.contains(word)).count() > 1;
        return all && (!large || holds(title, phrase) || holds(body, phrase));
    }

    private static List<String> stems(String text) {
        return SearchWords.of(text).stream().map(Porter::stem).toList();
    }

    /** One behind the other; what stands at the place of a small word does not matter. */
    private static boolean holds(List<String> words, List<String> phrase) {
        for (int start = -phrase.size(); start < words.size(); start++) {
            boolean all = true;
            for (int i = 0; i < phrase.size() && all; i++) {
                boolean inside = start + i >= 0 && start + i < words.size();
                all = SMALL.contains(phrase.get(i))
                        || (inside && words.get(start + i).equals(phrase.get(i)));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    @Test
    void words_and_stems_are_those_of_the_index() throws IOException {
        browser.open(server.address("search/"));
        Set<String> samples = new TreeSet<>(List.of(
                "Trump's Café, O’Hare 2025; dogs' it's rock'n'roll's",
                "新闻 in 東京2025 o'新's",
                "İstanbul ǅ ß ΟΔΟΣ हिन्दी ไทย 한국어",
                "a'b's'c ''' 's s's's",
                "naïve Ångström\u0301 x\u0301y",
                "\ud83d\ude00 smile\ud835\udc00d"));
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                samples.add(Files.readString(file));
            }
        }
        for (String sample : samples) {
            Object answer =
                    browser.run("(t => JSON.stringify(datelineSearch.words(t).map(w => [w, datelineSearch.stem(w)])))("
                            + JsonText.of(sample) + ")");
            List<List<String>> expected = SearchWords.of(sample).stream()
                    .map(word -> List.of(word, Porter.stem(word)))
                    .toList();
            assertThat(JsonTree.of(String.valueOf(answer))).isEqualTo(expected);
        }
    }

    @Test
    void one_wrong_letter_is_forgiven() {
        ask("q=pirce");
        assertThat(state()).contains("price").contains("pirce");
        ask("q=unemploymnt");
        assertThat(state()).contains("unemployment");
        ask("q=xvernment");
        assertThat(state()).contains("No article");
    }

    @Test
    void results_come_while_typing_and_the_address_holds_the_question() {
        ask("q=bridge&topic=topics%2Ftopic-1");
        int narrowed = Integer.parseInt(state().replaceAll("\\D.*", ""));
        long expected = texts.stream()
                .filter(text -> text.topic() == 1 && fits(text, "bridge"))
                .count();
        assertThat(narrowed).isEqualTo((int) expected);
        browser.open(server.address("search/"));
        browser.press("Tab", 9).type("/").type("unempl").until("document.querySelectorAll('.results li').length > 0");
        assertThat(browser.run("location.search")).isEqualTo("?q=unempl");
        assertThat(String.valueOf(browser.run("document.querySelector('.results').textContent")))
                .containsIgnoringCase("unemploy");
        browser.press("ArrowDown", 40);
        assertThat(browser.run("document.activeElement === document.querySelector('.results h3 a')"))
                .isEqualTo(true);
        browser.press("ArrowUp", 38);
        assertThat(browser.run("document.activeElement.name")).isEqualTo("q");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith(server.address("")) || address.startsWith("data:"));
    }

    @Test
    void a_result_leads_to_its_article_with_the_words_marked() {
        ask("q=harbour");
        assertThat(browser.run("document.querySelector('.results mark').textContent.toLowerCase()"))
                .isEqualTo("harbour");
        String address = String.valueOf(browser.run("document.querySelector('.results h3 a').href"));
        browser.open(address);
        assertThat(String.valueOf(browser.run("document.querySelector('main').textContent")))
                .contains("harbour");
    }

    @Test
    void without_scripts_the_form_leads_to_the_indexes() {
        browser.scripts(false).open(server.address("search/?q=ferry")).scripts(true);
        assertThat(String.valueOf(browser.run("document.querySelector('.otherwise').innerText")))
                .contains("Topic 1")
                .contains("People");
        browser.open(server.address(""));
        assertThat(String.valueOf(browser.run("document.querySelector('form.find').action")))
                .endsWith("/repo/search/");
    }
}
