package dateline.page;

import dateline.digest.Topic;
import dateline.page.Page.Rendered;
import dateline.view.LinkView;
import dateline.view.Root;
import dateline.view.TopicView;
import dateline.view.TopicsView;
import java.util.List;
import java.util.function.Consumer;

/** All topics; each topic; its months. */
final class TopicPages implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        List<Topic> topics = context.digest().topics();
        pages.accept(Page.at(
                "topics/",
                "the list of topics",
                true,
                null,
                Key.of("topic list").add(context.facts().topics()).value(),
                new Rendered("topics.ftlh", () -> all(context, topics))));
        for (Topic topic : topics) {
            Archive archive = new Archive(context, topic, "topic", Archive.Cut.MONTH);
            pages.accept(Page.at(
                    Urls.term(topic),
                    "topic \"" + topic.name() + "\"",
                    true,
                    null,
                    Key.of("topic page")
                            .add(context.facts().of(topic))
                            .add(context.views().isRepeated(topic.name()))
                            .add(context.facts().topicNames())
                            .value(),
                    new Rendered("topic.ftlh", () -> one(context, topic, archive))));
            archive.plan(pages);
        }
    }

    private static Root all(PageContext context, List<Topic> topics) {
        Views views = context.views();
        TopicsView view = new TopicsView(topics.stream().map(views::counted).toList());
        return views.head("list", "topics/", context.words().say("Topics"))
                .description(context.words()
                        .say("All topics of {1}", context.config().title()))
                .show("topics", view);
    }

    private static Root one(PageContext context, Topic topic, Archive archive) {
        Views views = context.views();
        List<Topic> all = context.digest().topics();
        LinkView parent = all.stream()
                .filter(other -> other.name().equals(topic.parent()))
                .map(views::link)
                .findFirst()
                .orElse(null);
        List<LinkView> children = all.stream()
                .filter(other -> topic.name().equals(other.parent()))
                .map(views::link)
                .toList();
        String description = topic.description();
        TopicView view = new TopicView(
                topic.name(), description, parent, children, views.cards(archive.front()), archive.links());
        return TermPages.head(views, topic, "topic", "topics")
                .description(description == null ? context.words().say("Articles on {1}", topic.name()) : description)
                .show("topic", view);
    }
}
