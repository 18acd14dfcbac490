package dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.intake.CleanArticle;
import dateline.intake.Cleaner;
import dateline.intake.Intake;
import dateline.intake.IntakeOptions;
import dateline.intake.Known;
import dateline.intake.RawArticle;
import dateline.intake.Sink;
import dateline.problem.Problem;
import dateline.text.PlainText;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads bytes as {@code import} does, cleans what comes, and says whether it is fit to be written down. */
final class Import implements Sink {
    private final Cleaner cleaner = new Cleaner(Known.NOTHING, true, true);
    private boolean answered;

    private Import() {}

    static void check(String format, byte[] bytes) {
        Import all = new Import();
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        Intake.read(List.of("-"), new IntakeOptions(format, input, null, false, Duration.ZERO, Instant.EPOCH), all);
        assertThat(all.answered).as("an article or a word why there is none").isTrue();
    }

    @Override
    public void article(RawArticle raw) {
        answered = true;
        CleanArticle article = cleaner.clean(raw);
        Stream.of(
                        Stream.of(
                                article.title(),
                                article.source(),
                                article.url(),
                                article.language(),
                                article.summary()),
                        article.titles().stream(),
                        article.authors().stream(),
                        article.tags().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .forEach(Import::isOneLine);
        if (article.url() != null) {
            assertThat(article.url()).matches("(?i)https?://.+");
        }
        assertThat(PlainText.firstUnusable(article.body().markdown())).isNegative();
    }

    private static void isOneLine(String text) {
        assertThat(text).isNotBlank().doesNotContain("\n");
        assertThat(PlainText.firstUnusable(text)).isNegative();
    }

    @Override
    public void problem(Problem problem) {
        answered = true;
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
    }
}
