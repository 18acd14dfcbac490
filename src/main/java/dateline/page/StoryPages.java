package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Story;
import dateline.page.Page.Rendered;
import dateline.text.English;
import dateline.view.EntityLinkView;
import dateline.view.LinkView;
import dateline.view.Root;
import dateline.view.StoryView;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A page for each story, at an address that stays while the story grows. */
final class StoryPages implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (!context.config().pages().stories()) {
            return;
        }
        for (Story story : context.digest().stories()) {
            pages.accept(new Page(
                    Urls.story(story),
                    "story of " + story.first().file(),
                    true,
                    context.views().instant(Views.changed(story.last())),
                    new Rendered("story.ftlh", () -> root(context, story))));
        }
    }

    private static Root root(PageContext context, Story story) {
        Views views = context.views();
        Digest digest = context.digest();
        Article first = story.first();
        List<LinkView> sources = story.articles().stream()
                .map(digest::sourceOf)
                .filter(Objects::nonNull)
                .distinct()
                .map(views::link)
                .toList();
        List<LinkView> topics = story.articles().stream()
                .flatMap(article -> digest.topics().of(article).stream())
                .distinct()
                .map(views::link)
                .toList();
        List<EntityLinkView> entities = story.articles().stream()
                .flatMap(article -> digest.aboutOf(article).stream())
                .distinct()
                .map(views::chip)
                .toList();
        StoryView view = new StoryView(
                first.title(),
                first.summary(),
                views.moment(first.front().date()),
                views.moment(story.last().front().date()),
                views.cards(story.articles()),
                sources,
                topics,
                entities);
        return views.head("page", Urls.story(story), "Story: " + first.title())
                .description("All articles on one event: " + first.title())
                .crumb(English.day(first.day()), Urls.edition(first.day()))
                .feeds("stories", "Story: " + first.title())
                .show("story", view);
    }
}
