package dateline.page;

import dateline.article.Article;
import dateline.config.StoryRule;
import dateline.digest.Story;
import dateline.page.Page.Rendered;
import dateline.view.Root;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A page for each story of several articles, at an address that stays while the story grows. Any other article of the
 * story but the last might have been its first, when an older one is found later or two stories turn out to be one: at the
 * address that the story would have had then, a page leads to it.
 */
final class StoryPages implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (!context.config().pages().stories()) {
            return;
        }
        Related related = new Related(context.digest());
        for (Story story : context.digest().stories()) {
            if (story.shared()) {
                plan(context, story, related, pages);
            }
        }
    }

    private static void plan(PageContext context, Story story, Related related, Consumer<Page> pages) {
        pages.accept(Page.at(
                Urls.story(story),
                "story of " + story.first().file(),
                true,
                Views.changed(story.last()),
                Key.of("story page")
                        .add(context.facts().of(story))
                        .add(related.facts(story))
                        .value(),
                new Rendered("story.ftlh", () -> root(context, story, related))));
        for (String id : others(story)) {
            pages.accept(RedirectPages.page(
                    context, Urls.story(id), Urls.story(story), "member of the story " + story.id()));
        }
    }

    private static Set<String> others(Story story) {
        Set<String> ids = new LinkedHashSet<>();
        List<Article> articles = story.articles();
        articles.subList(0, articles.size() - 1).forEach(article -> ids.add(article.id()));
        StoryRule rule = story.rule();
        if (rule != null) {
            rule.merged().forEach(claim -> ids.add(claim.id()));
        }
        ids.remove(story.id());
        return ids;
    }

    private static Root root(PageContext context, Story story, Related related) {
        Article first = story.first();
        return context.views()
                .head("page", Urls.story(story), context.words().say("Story: {1}", story.title()))
                .description(context.words().say("All articles on one event: {1}", story.title()))
                .crumb(context.words().day(first.day()), Urls.edition(first.day()))
                .feeds("stories", context.words().say("Story: {1}", story.title()))
                .show("story", new StoryDossier(context, story, related).view());
    }
}
