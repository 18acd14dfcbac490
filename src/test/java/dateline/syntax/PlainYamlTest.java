package dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainYamlTest {
    private static final List<String> PIECES = List.of(
            "title: ",
            "date: ",
            "topics: ",
            "entities:",
            "  people: ",
            "  places:",
            "a: ",
            "\n",
            "\n",
            "\n",
            "\n",
            "[",
            "]",
            "[]",
            ", ",
            ",",
            "\"",
            "\"x y\"",
            "\"a, b\"",
            "'",
            "word",
            "Two words",
            "2025-08-20T18:05:00Z",
            "12",
            "~",
            "null",
            "true",
            "é",
            "“said”",
            "—",
            " ",
            "  ",
            "   ",
            ":",
            ": ",
            "# no",
            " # c",
            "- ",
            "-",
            "{a: b}",
            "{",
            "}",
            "{b: [c, d], e: {f: g}}",
            "b: ",
            "b:",
            "\n# said\n",
            "\n\n",
            "&x",
            "*x",
            "!t ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "\\n",
            "\t",
            "...",
            "---",
            "?",
            "? ",
            "\r",
            "\u0085",
            "\u00a0",
            "😀",
            "ends: ",
            "x:y",
            "http://a.example/b#c",
            "5:30",
            "=",
            "<<: ");

    private static final String SOUND = """
            title: "Talks: day two"
            date: 2025-08-20T18:05:00Z
            author: Ana Ruiz
            topics: [Security, "Far East"]
            entities:
              people: [Dan Caine, "Li, Wei"]
              places: []
            summary: Two days of talks end.

            # A comment: of [one] line
            pages: {email: false, feeds: {formats: [rss, "atom"]}, nights: [[a, b], {c: d}, []]}
            """;

    @Test
    void reads_what_the_library_reads_or_leaves_it_to_it() {
        Random random = new Random(7);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder yaml = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                yaml.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            YamlTwins.agree(yaml.toString());
        }
    }

    @Test
    void reads_sound_lines_with_one_character_changed_as_the_library_does() {
        Random random = new Random(8);
        String odd = " :#,[]{}\"'\n-?&*!|>%@`\\\tx0~=.";
        for (int round = 0; round < 40_000; round++) {
            StringBuilder yaml = new StringBuilder(SOUND);
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(yaml.length());
                char c = odd.charAt(random.nextInt(odd.length()));
                switch (random.nextInt(3)) {
                    case 0 -> yaml.setCharAt(at, c);
                    case 1 -> yaml.insert(at, c);
                    default -> yaml.deleteCharAt(at);
                }
            }
            YamlTwins.agree(yaml.toString());
        }
    }

    @Test
    void reads_plain_front_matter_itself() {
        assertThat(YamlTwins.agree(SOUND)).isTrue();
    }
}
