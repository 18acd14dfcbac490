package dateline.page;

import dateline.article.Article;
import dateline.article.Links;
import dateline.article.Markdown;
import dateline.article.NameLink;
import dateline.article.Published;
import dateline.article.Reprint;
import dateline.config.Publish;
import dateline.config.SourceSettings;
import dateline.digest.Articles;
import dateline.digest.Digest;
import dateline.digest.Named;
import dateline.digest.Source;
import dateline.digest.Story;
import dateline.entity.EntityType;
import dateline.page.Page.Rendered;
import dateline.render.Html;
import dateline.text.Words;
import dateline.view.ArticleView;
import dateline.view.EntityLinkView;
import dateline.view.ReprintView;
import dateline.view.Root;
import dateline.view.WithdrawnView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page for each article; for a withdrawn one, a notice in its place. */
final class ArticlePages implements PageKind {
    /** Characters of an excerpt: enough to know what it is about, little enough to be no copy. */
    static final int EXCERPT = 600;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        Articles articles = context.digest().articles();
        LocalDate day = LocalDate.MIN;
        String folder = "";
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if (!article.day().equals(day)) {
                day = article.day();
                folder = Urls.edition(day);
            }
            pages.accept(new Page(
                    Urls.article(folder, article),
                    article.file(),
                    true,
                    Views.changed(article),
                    Key.of("article page")
                            .add(context.facts().of(articles, i))
                            .add(context.views().isRepeated(article.title()))
                            .value(),
                    new Rendered("article.ftlh", () -> root(context, article)),
                    null));
        }
        for (Article article : context.digest().withdrawn()) {
            pages.accept(Page.at(
                    Urls.article(article),
                    article.file(),
                    false,
                    null,
                    Key.of("notice").add(context.facts().of(article)).value(),
                    new Rendered("withdrawn.ftlh", () -> withdrawn(context, article))));
        }
    }

    private static Root root(PageContext context, Article article) {
        Views.Head head = head(context, article, "article", article.title());
        if (context.views().isRepeated(article.title())) {
            head.distinct(context.words().day(article.day()) + ", " + time(context, article));
        }
        if (!article.summary().isEmpty()) {
            head.description(article.summary());
        }
        return head.image(article.front().image(), context.config().pages().cards() ? CardFiles.path(article) : null)
                .subject(() -> StructuredData.article(context, article))
                .show("article", view(context, article));
    }

    /** Two articles of a day with one headline differ by their time or outlet. */
    private static String time(PageContext context, Article article) {
        String time = context.views().moment(article.front().date()).time();
        String outlet = article.front().source() == null
                ? article.slug()
                : article.front().source();
        return time == null ? outlet : time + ", " + outlet;
    }

    private static Root withdrawn(PageContext context, Article article) {
        // Only the name of the outlet: it has no page when this was its only article.
        WithdrawnView view = new WithdrawnView(
                article.front().source(), context.views().moment(article.front().date()));
        return head(
                        context,
                        article,
                        "page",
                        context.words()
                                .say("Withdrawn article of {1}", context.words().day(article.day())))
                .unlisted()
                .description(context.words().say("This article was withdrawn"))
                .show("withdrawn", view);
    }

    private static Views.Head head(PageContext context, Article article, String kind, String title) {
        LocalDate day = article.day();
        return context.views()
                .head(kind, Urls.article(article), title)
                .crumb(Integer.toString(day.getYear()), Urls.year(day.getYear()))
                .crumb(context.words().month(day.getMonthValue()), Urls.month(YearMonth.from(day)))
                .crumb(Integer.toString(day.getDayOfMonth()), Urls.edition(day));
    }

    private static ArticleView view(PageContext context, Article article) {
        Views views = context.views();
        Digest digest = context.digest();
        Source source = digest.sourceOf(article);
        Publish publish = context.views().publish(article);
        Story of = digest.storyOf(article);
        Story story = context.config().pages().stories() && of != null && of.shared() ? of : null;
        Published updated = article.front().updated();
        String declared = article.front().summary();
        String language = article.front().language();
        return new ArticleView(
                article.title(),
                language == null ? context.config().language() : language,
                publish.word(),
                body(context, article, publish),
                declared == null ? "" : declared,
                article.front().authors(),
                source == null ? null : views.link(source),
                article.front().url(),
                article.front().also().stream().map(ArticlePages::reprint).toList(),
                license(article, source),
                views.moment(article.front().date()),
                updated == null ? null : views.moment(updated),
                CorrectionPages.of(article, views),
                Words.minutes(article.words()),
                article.words(),
                Views.picture(article.front().image()),
                digest.topicsOf(article).stream().map(views::link).toList(),
                chips(context, article, EntityType.PERSON),
                chips(context, article, EntityType.ORGANIZATION),
                chips(context, article, EntityType.PLACE),
                story == null ? null : views.link(story.title(), Urls.story(story)),
                article.front().params());
    }

    private static ReprintView reprint(Reprint reprint) {
        String url = reprint.url();
        String host = url == null ? "" : url.replaceFirst("^[^/]*//", "").replaceFirst("[:/?#].*", "");
        return new ReprintView(reprint.source() == null ? host : reprint.source(), url, reprint.title());
    }

    private static @Nullable String license(Article article, @Nullable Source source) {
        String own = article.front().license();
        SourceSettings settings = source == null ? null : source.settings();
        return own != null || settings == null ? own : settings.license();
    }

    private static Html body(PageContext context, Article article, Publish publish) {
        if (publish == Publish.HEADLINE) {
            return new Html("");
        }
        String body = context.bodies().body(article);
        Links links =
                new Links(context.config().baseUrl().path(), article.front().url());
        Markdown markdown = new Markdown(links);
        List<NameLink> names = NameLinks.of(context.digest(), article);
        return new Html(
                publish == Publish.EXCERPT ? markdown.excerpt(body, EXCERPT, names) : markdown.html(body, names));
    }

    /** The heaviest first. */
    private static List<EntityLinkView> chips(PageContext context, Article article, EntityType type) {
        return context.digest().named(article).stream()
                .map(Named::entity)
                .filter(entity -> entity.type() == type)
                .distinct()
                .map(context.views()::chip)
                .toList();
    }
}
