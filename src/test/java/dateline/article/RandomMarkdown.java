package dateline.article;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies of articles put together from fragments by chance; the same for the same seed. */
final class RandomMarkdown {
    /** Whether fragments of HTML are among them. */
    enum Html {
        NONE,
        HOSTILE
    }

    private static final List<String> WORDS = List.of(
            "NATO",
            "chiefs met",
            "a < b & c > d",
            "&amp;",
            "&lt;b&gt;",
            "&#106;avascript:",
            "&quot;x&quot;",
            "\\*no\\*",
            "1 * 2",
            "snake_case_name",
            "“quoted”",
            "新闻 😀",
            "5 | 6",
            "\\<i\\>",
            "a\\\nb",
            "x  \ny",
            "&nbsp;",
            "onclick=alert(1)",
            "javascript:alert(1)",
            "it's \"fine\"",
            "100%",
            "`a <b> &amp;`",
            "``x ` y``",
            "[x]",
            "!");

    private static final List<String> TARGETS = List.of(
            "https://example.net/a?b=c&d=e",
            "http://example.net",
            "/topics/",
            "/a b",
            "//evil.example",
            "#part",
            "#a\"b",
            "other.html",
            "../up",
            "mailto:desk@example.org",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#10;script:alert(1)",
            "&#106;avascript:alert(1)",
            "javascript&colon;alert(1)",
            "data:text/html,x",
            "data:image/svg+xml;base64,AA==",
            "vbscript:x",
            "https://a.example/\"onclick=\"x",
            "/\\evil.example",
            "",
            "https://user@evil.example/",
            "https://example.net/<script>",
            "x:y",
            "https://example.net/新闻");

    private static final List<String> INFOS = List.of("", "java", "c++", "c#", "objective-c");

    private static final List<String> HTML = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js>",
            "<style>*{display:none}</style>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<svg onload=alert(1)><a href=javascript:x>y</a></svg>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><a href='javascript:x'>y</a></math>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"https://evil.example/x.png\" srcset=\"a b\">",
            "<img src=/own.png>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=' javascript:alert(1)' onclick=x>y</a>",
            "<a href=\"/\\evil.example\">x</a>",
            "<a href=//evil.example>x</a>",
            "<a href=/topics/ target=_blank>x</a>",
            "<p style=\"position:fixed\" onmouseover=x>p</p>",
            "<b>bold",
            "</b>",
            "<div>",
            "</div>",
            "</p>",
            "<!-- c -->",
            "<![CDATA[<script>x</script>]]>",
            "<?php x ?>",
            "<table><tr><td onclick=x>c</table>",
            "<form action=x><input>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0>",
            "<noscript><img src=x onerror=x></noscript>",
            "<template><script>x</script></template>",
            "<textarea><script>x</script></textarea>",
            "<h1 id=x>h</h1>",
            "<h2 id=\"a b\" class=x>h</h2>",
            "<code class=\"language-java x\">c</code>",
            "<object data=data:x></object>",
            "<details open ontoggle=x>d</details>",
            "<a id=fn-1 href=#x>y</a>",
            "<plaintext>",
            "<title><b>",
            "<select><a>",
            "<a href=\"data:text/html,x\">d</a>",
            "<audio src=x>",
            "<x-y on=1>z</x-y>",
            "<",
            "<a",
            "<a href=\"");

    private final Random random;
    private final Html html;

    RandomMarkdown(long seed, Html html) {
        this.random = new Random(seed);
        this.html = html;
    }

    String next() {
        return some(6, "\n\n", () -> block(2))
                + (html == Html.HOSTILE && random.nextInt(4) == 0 ? "\n\n[^n]: A note " + inline(1) : "") + "\n";
    }

    private String block(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + line();
            case 1 -> "```" + any(INFOS) + "\n" + line() + "\n```";
            case 2 -> "a | b\n:--|--:\n" + line() + " | " + line();
            case 3 -> "- - -";
            case 4, 5 -> inlines();
            case 6 -> indent("> ", "> ", block(depth - 1));
            case 7 -> indent("- ", "  ", block(depth - 1) + "\n\n" + block(depth - 1));
            default -> indent("7. ", "   ", block(depth - 1));
        };
    }

    private String inlines() {
        return some(6, " ", () -> inline(2));
    }

    private String line() {
        return inlines().replace('\n', ' ');
    }

    private String inline(int depth) {
        if (html == Html.HOSTILE && random.nextInt(3) == 0) {
            return any(HTML);
        }
        return switch (random.nextInt(depth > 0 ? 11 : 2)) {
            case 2 -> "*" + inline(depth - 1) + "*";
            case 3 -> "**" + inline(depth - 1) + "**";
            case 4 -> "~~not " + inline(depth - 1) + "~~";
            case 5, 6 ->
                "[" + any(WORDS) + "](<" + any(TARGETS).replace("<", "").replace(">", "") + ">)";
            case 7 -> "![" + any(WORDS) + "](" + any(TARGETS).replace("#", "") + " \"a 'title'\")";
            case 8 -> "<" + any(TARGETS) + ">";
            case 9 -> "https://example.net/" + random.nextInt(9) + "?a=1&b=2 desk@example.org";
            case 10 -> "[^n]";
            default -> any(WORDS);
        };
    }

    private static String indent(String first, String others, String text) {
        return first + text.replace("\n", "\n" + others);
    }

    private String some(int most, String between, Supplier<String> part) {
        return Stream.generate(part).limit(1 + random.nextInt(most)).collect(Collectors.joining(between));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
