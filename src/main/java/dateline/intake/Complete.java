package dateline.intake;

import dateline.problem.Place;
import dateline.problem.Problem;

/** Lets through what has text; an article without any is told instead. */
record Complete(Sink sink) implements Sink {
    @Override
    public void article(RawArticle article) {
        if (!article.content().isBlank()) {
            sink.article(article);
            return;
        }
        String position = article.position() == null ? "" : article.position() + " ";
        String title = article.known().title();
        String named = title == null ? "" : " (\"" + title + "\")";
        String hint = article.known().url() == null ? null : "its page has the text: --follow fetches it";
        sink.problem(Problem.warning(Place.whole(article.input()), position + "holds no text" + named, hint));
    }

    @Override
    public void problem(Problem problem) {
        sink.problem(problem);
    }
}
