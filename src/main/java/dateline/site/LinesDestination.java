package dateline.site;

import dateline.intake.CleanArticle;
import dateline.intake.Subscription;
import dateline.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Cleaned articles as JSON Lines, each as soon as it is its turn; {@link CleanedJson} has the form.
 */
final class LinesDestination implements Destination {
    private final PrintStream out;

    /** @param out gets a line for each article */
    LinesDestination(PrintStream out) {
        this.out = out;
    }

    @Override
    public Delivery prepare(CleanArticle article) {
        String body = article.body().text();
        List<Problem> missing = Shortcomings.of(article, body);
        String line = CleanedJson.line(article, body, missing);
        return tally -> {
            print(line);
            if (body.isBlank()) {
                missing.forEach(tally::problem);
                tally.leftOut();
            } else {
                tally.cleaned();
            }
        };
    }

    @Override
    public void subscriptions(List<Subscription> subscriptions, ImportTally tally) {
        if (!subscriptions.isEmpty()) {
            tally.problem(Problem.note(
                    "the input names feeds, of which no articles follow", "without --jsonl they become sources"));
        }
    }

    private void print(String line) {
        out.print(line + "\n");
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("standard output was closed"));
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
