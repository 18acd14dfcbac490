package dateline.article;

import dateline.problem.ProblemText;
import dateline.problem.Problems;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article and its problems as lines of text; what an article does not have is left out. */
final class ArticleDump {
    private final StringBuilder out = new StringBuilder();

    private ArticleDump() {}

    static String of(@Nullable Article article, Problems problems) {
        ArticleDump dump = new ArticleDump();
        if (article != null) {
            dump.article(article);
        }
        return dump.out
                + problems.all().stream().map(new ProblemText(false)::of).collect(Collectors.joining());
    }

    private void article(Article article) {
        FrontMatter front = article.front();
        line("id", article.id());
        line("title", article.title());
        line("date", moment(front.date()));
        line("updated", front.updated() == null ? null : moment(front.updated()));
        line("source", front.source());
        lines("author", front.authors());
        line("url", front.url());
        lines("topic", front.topics());
        lines(
                "entity",
                front.entities().stream()
                        .map(e -> e.type().singular() + " " + e.name())
                        .toList());
        line("image", front.image() == null ? null : picture(front.image()));
        line("language", front.language());
        lines("alias", front.aliases());
        line("flags", flags(front));
        line("publish", front.publish() == null ? null : front.publish().word());
        line("license", front.license());
        lines("also", front.also());
        lines(
                "correction",
                front.corrections().stream()
                        .map(correction -> moment(correction.date()) + ": " + correction.text())
                        .toList());
        lines("param", front.params().entrySet());
        line("summary", article.summary());
        line("words", article.words());
    }

    private static String moment(Published published) {
        return published.day() + (published.timed() ? " at " : " from ") + published.instant();
    }

    private static String picture(Picture image) {
        return image.url() + " alt=" + image.alt() + " caption=" + image.caption() + " credit=" + image.credit();
    }

    private static @Nullable String flags(FrontMatter front) {
        String flags = (front.draft() ? " draft" : "")
                + (front.pinned() ? " pinned" : "")
                + (front.withdrawn() ? " withdrawn" : "");
        return flags.isEmpty() ? null : flags.strip();
    }

    private void lines(String name, Collection<?> values) {
        values.forEach(value -> line(name, value));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }
}
