package dateline.intake;

import dateline.problem.Problem;
import dateline.problem.ProblemText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sink that writes down what it takes, as a text for people to read and tests to compare. */
class Listing implements Sink {
    private final StringBuilder out = new StringBuilder();
    private final ProblemText text = new ProblemText(false);
    private int articles;

    int articles() {
        return articles;
    }

    @Override
    public void article(RawArticle article) {
        articles++;
        String position = article.position() == null ? "" : ", " + article.position();
        out.append("== ")
                .append(article.input())
                .append(position)
                .append(": ")
                .append(article.form())
                .append('\n');
        Known known = article.known();
        line("title", known.title());
        line("published", known.published());
        line("updated", known.updated());
        line("authors", known.authors());
        line("source", known.source());
        line("url", known.url());
        line("language", known.language());
        line("id", known.id());
        line("image", known.image());
        line("summary", known.summary());
        line("tags", known.tags());
        article.content()
                .lines()
                .forEach(line -> out.append("  | ").append(line).append('\n'));
    }

    @Override
    public void subscription(Subscription subscription) {
        out.append(subscription).append('\n');
    }

    @Override
    public void problem(Problem problem) {
        out.append(text.of(problem));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            out.append("  ").append(name).append(": ").append(value).append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
