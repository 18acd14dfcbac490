package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.PlainProse.Kind;
import dateline.article.PlainProse.Part;
import dateline.article.RandomMarkdown.Html;
import dateline.language.Span;
import dateline.text.RandomText;
import java.util.ArrayList;
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

    /** What mostly leaves a body plain. */
    private static final List<String> PLAIN = List.of(
            "word",
            " Two words",
            "\nline",
            "\n\nB",
            "\n\n> quoted\n> more",
            "\n\n## A b\n\nC",
            " *em it* ",
            " **strong**, ",
            " [so it](https://a.example/b) ",
            " [so](/b/c), ",
            " [so](x://y.z), ",
            ", \"quoted\"",
            " a > b");

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

    @Test
    void names_are_linked_where_the_parser_would_link_them() {
        Random random = new Random(14);
        for (int round = 0; round < 20_000; round++) {
            List<String> pieces = round % 4 == 0 ? PIECES : PLAIN;
            StringBuilder body = new StringBuilder("A");
            for (int n = random.nextInt(12); n >= 0; n--) {
                body.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<NameLink> names = names(Markdown.text(body.toString()), random);
            assertThat(MARKDOWN.html(body.toString(), names))
                    .as(body + " with " + names)
                    .isEqualTo(MARKDOWN.whole(body.toString(), names));
        }
    }

    /** Any parts of a text, in order, as names of three pages; some are not what stands there. */
    private static List<NameLink> names(String text, Random random) {
        List<NameLink> names = new ArrayList<>();
        for (int at = random.nextInt(6); at < text.length(); at += random.nextInt(6)) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            String spelling = random.nextInt(8) == 0 ? "Oslo" : text.substring(at, end);
            String address = random.nextInt(20) == 0 ? "javascript:x" : "/people/" + random.nextInt(3) + "/";
            names.add(new NameLink(new Span(at, end), List.of(spelling), address));
            at = end;
        }
        return names;
    }

    private static void check(String body) {
        assertThat(MARKDOWN.html(body, List.of())).as(body).isEqualTo(MARKDOWN.whole(body, List.of()));
        BodyText whole = BodyText.of(FullParser.parse(body));
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
