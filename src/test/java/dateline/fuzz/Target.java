package dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Markdown;
import dateline.article.SafeHtmlJudge;
import dateline.clean.CleaningJudge;
import dateline.clean.Removal;
import dateline.extract.PageArticle;
import dateline.extract.PageExtractor;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.syntax.YamlTwins;
import dateline.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A door that hostile bytes come through, with what must hold of every one of them. An answer is a failure when anything is
 * thrown; errors that users are told are none.
 */
enum Target {
    FRONT_MATTER("article config"),
    MARKDOWN("article extract/page"),
    RAW_TEXT("clean"),
    PAGE("extract/page about"),
    FEED("intake"),
    WARC("intake");

    static final Path FINDINGS = Path.of("src/test/resources/fuzz");
    private static final Path RESOURCES = Path.of("src/test/resources");

    private final String pairs;

    /** @param pairs the folders of test resources that hold sound inputs */
    Target(String pairs) {
        this.pairs = pairs;
    }

    /** Fails when something that must hold does not. */
    void check(byte[] bytes) {
        switch (this) {
            case FRONT_MATTER -> frontMatter(bytes);
            case MARKDOWN -> markdown(PlainText.of(text(bytes)));
            case RAW_TEXT -> CleaningJudge.check(PlainText.of(text(bytes)));
            case PAGE -> page(PlainText.of(text(bytes)));
            case FEED -> Import.check("feed", bytes);
            case WARC -> Import.check("warc", bytes);
        }
    }

    /** As in file names: {@code front-matter}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Target of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where inputs are kept that once broke something. */
    Path findings() {
        return FINDINGS.resolve(label());
    }

    /** Sound inputs to begin with: those of the pairs of files that other tests read. */
    List<Path> seeds() throws IOException {
        try (Stream<Path> files = Pattern.compile(" ").splitAsStream(pairs).flatMap(Target::inputs)) {
            return files.sorted().toList();
        }
    }

    private static Stream<Path> inputs(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".input")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void frontMatter(byte[] bytes) {
        YamlTwins.agree(PlainText.of(text(bytes)));
        article(bytes);
        article(("---\n" + text(bytes) + "\n---\nBody.\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void article(byte[] bytes) {
        Problems problems = new Problems();
        ArticleReader reader = new ArticleReader(ZoneOffset.UTC);
        reader.read("content/a.md", bytes, problems).ifPresent(Target::usable);
        problems.all().forEach(problem -> told(problem, text(bytes)));
    }

    private static void usable(Article article) {
        assertThat(article.title()).isNotBlank().doesNotContain("\n");
        assertThat(article.slug()).matches("[\\p{L}\\p{M}\\p{N}-]+");
        assertThat(PlainText.firstUnusable(article.title() + article.summary())).isNegative();
    }

    /** A problem is one line, and stands where its file has a line. */
    private static void told(Problem problem, String file) {
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
        assertThat(problem.place()).isNotNull();
        assertThat(problem.place().line()).isBetween(0, (int) file.lines().count() + 1);
    }

    private static void markdown(String body) {
        Markdown markdown = new Markdown(SafeHtmlJudge.LINKS);
        String html = markdown.html(body, List.of());
        SafeHtmlJudge.check(body, html);
        SafeHtmlJudge.check(body, markdown.excerpt(body, 200, List.of()));
        if (body.indexOf('<') < 0) {
            SafeHtmlJudge.checkUnchanged(body, html);
        }
        Markdown.text(body);
        Markdown.paragraphs(body);
    }

    private static void page(String html) {
        PageArticle article = PageExtractor.extract(html, "https://courier.example/a", true);
        int end = 0;
        for (Removal removal : article.removals()) {
            assertThat(removal.offset()).isGreaterThanOrEqualTo(end);
            end = removal.offset() + removal.length();
            assertThat(end).isLessThanOrEqualTo(html.codePointCount(0, html.length()));
        }
        String body = article.body().markdown();
        assertThat(PlainText.firstUnusable(body)).isNegative();
        SafeHtmlJudge.check(html, new Markdown(SafeHtmlJudge.LINKS).html(body, List.of()));
    }
}
