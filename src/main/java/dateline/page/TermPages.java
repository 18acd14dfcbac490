package dateline.page;

import dateline.digest.Entity;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.entity.EntityType;
import java.util.Map;
import java.util.stream.IntStream;

/** What the pages of topics, entities and sources have in common. */
final class TermPages {
    private static final Map<EntityType, String> SINGULAR = Map.of(
            EntityType.PERSON, "Person",
            EntityType.ORGANIZATION, "Organization",
            EntityType.PLACE, "Place");

    private TermPages() {}

    /** The title of the list in which a term stands: {@code Topics}. */
    static String title(Term term) {
        if (term instanceof Entity entity) {
            return EntityPages.title(entity.type());
        }
        return term instanceof Topic ? "Topics" : "Sources";
    }

    /** A place may be called like an organization. */
    static void distinguish(Views.Head head, Views views, Term term) {
        if (views.isRepeated(term.name())) {
            head.distinct(views.words().say(kind(term)));
        }
    }

    /** What is said by it: {@code Person}, {@code Topic}, {@code Source}. */
    private static String kind(Term term) {
        if (term instanceof Entity entity) {
            return SINGULAR.getOrDefault(entity.type(), "");
        }
        return term instanceof Topic ? "Topic" : "Source";
    }

    /** The head of a term's own page. */
    static Views.Head head(Views views, Term term, String kind, String section) {
        Views.Head head = views.head(kind, Urls.term(term), term.name())
                .crumb(views.words().say(title(term)), Urls.index(term));
        distinguish(head, views, term);
        boolean feed = IntStream.range(0, term.articles().size()).anyMatch(term::about);
        return feed ? head.feeds(section, term.name()) : head;
    }
}
