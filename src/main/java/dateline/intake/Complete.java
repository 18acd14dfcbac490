package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;

/** Lets through what has text, or moves here as it is; an article without any is told instead. Counts the errors. */
final class Complete implements Sink {
    private final Sink sink;
    private int errors;

    Complete(Sink sink) {
        this.sink = sink;
    }

    /** How many errors were told so far. */
    int errors() {
        return errors;
    }

    @Override
    public void article(RawArticle article) {
        if (!article.content().isBlank() || article.earlier().moved()) {
            sink.article(article);
            return;
        }
        String position = article.position() == null ? "" : article.position() + " ";
        String title = article.known().title();
        String named = title == null ? "" : " (\"" + title + "\")";
        String hint = article.known().url() == null ? null : "its page has the text: --follow fetches it";
        problem(Problem.warning(Place.whole(article.input()), position + "holds no text" + named, hint));
    }

    @Override
    public void subscription(Subscription subscription) {
        sink.subscription(subscription);
    }

    @Override
    public void problem(Problem problem) {
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
        sink.problem(problem);
    }

    @Override
    public boolean keptAll() {
        return sink.keptAll();
    }
}
