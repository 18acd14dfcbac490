package dateline.page;

import dateline.article.Article;
import dateline.drawing.Card;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The headline of each article as a picture for who shares it, when the settings ask for it. */
final class CardFiles implements PageKind {
    private static final String NAME = "card.svg";

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (!context.config().pages().cards()) {
            return;
        }
        for (Article article : context.digest().articles()) {
            long facts = Key.of("card").add(context.facts().of(article)).value();
            pages.accept(Page.made(path(article), facts, () -> card(context, article)));
        }
    }

    /** Where the card of an article lies. */
    static String path(Article article) {
        return Urls.article(article) + NAME;
    }

    private static byte[] card(PageContext context, Article article) {
        String source = article.front().source();
        String day = context.words().day(article.day());
        return Card.svg(context.config().title(), article.title(), source == null ? day : source + ", " + day)
                .getBytes(StandardCharsets.UTF_8);
    }
}
