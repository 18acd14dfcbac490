package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.PlainProse.Kind;
import dateline.article.PlainProse.Part;
import dateline.article.RandomMarkdown.Html;
import dateline.text.RandomText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plain paragraphs are written without the parser, and nobody can tell. */
class PlainProseTest {
    private static final Markdown MARKDOWN = new Markdown(SafeHtmlJudge.LINKS);

    /** What means something in Markdown, somewhere, and what does not. */
    private static final List<String> PIECES = List.of(
            "word",
            "Two words",
            " ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "\n\n",
            "\n \n",
            "  \n",
            "\r\n",
            "1.",
            "12)",
            "7",
            "- ",
            "+ ",
            "* ",
            "*em*",
            "_",
            "__",
            "# ",
            "##",
            "> ",
            ">",
            "=",
            "===",
            "---",
            "- - -",
            "| a | b |",
            "|--|--|",
            "[a]",
            "[a]: /x",
            "[^n]",
            "[^n]: note",
            "[x](/y)",
            "!",
            "![p](/q)",
            "`",
            "``",
            "```",
            "~",
            "~~",
            "~~~",
            "<",
            "<b>",
            "<!--",
            "-->",
            "<p>",
            "&",
            "&amp;",
            "&#x11;",
            "\\",
            "\\*",
            ":",
            "http://a.example",
            "ftp:/",
            "www.b.example",
            "x@y.example",
            "\"quoted\"",
            "'",
            "(",
            ")",
            "$9",
            "\u201cq\u201d",
            "\u2014",
            "\u00a0",
            "\u2028",
            "\u00ad",
            "\ud83d\ude00",
            "\u65b0\u95fb",
            "\u0000",
            "caf\u00e9",
            ".",
            "...",
            "w.",
            ";",
            "%",
            "^",
            "^[i]",
            "{",
            "}",
            "/",
            "#tag",
            "a_b",
            "WWW.c.example",
            "slow.",
            "ww.w",
            "\n\n## What, (now)?\n\n",
            "\n\n## A \"b\" > c\n\n",
            "##",
            "\n\n> quoted\n",
            "\n> more",
            "\n\n## A b\n\n",
            "\n\n## Fn\n\n",
            "\n\n# A b #\n",
            "\n\n###### Deep\n\n",
            "####### x",
            " *em* ",
            " **strong**, ",
            "*x",
            "x*",
            " (*a b*) ",
            "***",
            " [so](https://a.example/b) ",
            "[so](/b/c)",
            "[a](b",
            "](",
            "[so](x?y=z#w).");

    @Test
    void bodies_of_anything_come_out_as_the_parser_makes_them() {
        Random random = new Random(11);
        for (int round = 0; round < 30_000; round++) {
            StringBuilder body = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(body.toString());
        }
    }

    @Test
    void so_do_bodies_of_blocks() {
        for (Html html : Html.values()) {
            RandomMarkdown bodies = new RandomMarkdown(12, html);
            for (int round = 0; round < 1_000; round++) {
                check(bodies.next() + "\n\nA plain end.\n");
            }
        }
    }

    @Test
    void so_do_bodies_of_any_characters() {
        RandomText texts = new RandomText(13);
        for (int round = 0; round < 5_000; round++) {
            check("A" + texts.next(12) + "\n\nb" + texts.next(12));
        }
    }

    private static void check(String body) {
        assertThat(MARKDOWN.html(body, List.of())).as(body).isEqualTo(MARKDOWN.whole(body, List.of()));
        BodyText whole = BodyText.of(Markdown.PARSER.parse(body));
        assertThat(Markdown.text(body)).as(body).isEqualTo(whole.text());
        assertThat(Markdown.paragraphs(body))
                .as(body)
                .isEqualTo(whole.paragraphs().stream()
                        .map(place -> place.of(whole.text()))
                        .toList());
    }

    @Test
    void plain_words_are_found() {
        String body = "One, \"two\".\nThree - four.\n\n- a\n\n- b\n\n2025 was\n\n## A b\n\n> c\n> d\n\n## A, *b*\n";
        assertThat(new PlainProse(body).parts())
                .extracting(part -> part.kind() + " " + body.substring(part.start(), part.end()))
                .containsExactly(
                        "PARAGRAPH One, \"two\".\nThree - four.",
                        "OTHER - a\n\n- b",
                        "PARAGRAPH 2025 was",
                        "HEADING ## A b",
                        "QUOTE > c\n> d",
                        "OTHER ## A, *b*");
    }

    @Test
    void a_body_whose_parts_hang_together_is_one() {
        for (String mark : List.of("[a]: /x", "```", "~~~", "a < b", "\r")) {
            String body = "Plain.\n\nb " + mark + "\n\nPlain.";
            assertThat(new PlainProse(body).parts()).containsExactly(new Part(0, body.length(), Kind.OTHER));
        }
    }
}
