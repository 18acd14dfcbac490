package dateline.page;

import dateline.digest.Entity;
import dateline.digest.Term;
import dateline.digest.Topic;
import java.util.stream.IntStream;

/** What the pages of topics, entities and sources have in common. */
final class TermPages {
    private TermPages() {}

    /** The title of the list in which a term stands: {@code Topics}. */
    static String title(Term term) {
        if (term instanceof Entity entity) {
            return EntityPages.title(entity.type());
        }
        return term instanceof Topic ? "Topics" : "Sources";
    }

    /** The head of a term's own page. */
    static Views.Head head(Views views, Term term, String kind, String section) {
        Views.Head head = views.head(kind, Urls.term(term), term.name()).crumb(title(term), Urls.index(term));
        boolean feed = IntStream.range(0, term.articles().size()).anyMatch(term::about);
        return feed ? head.feeds(section, term.name()) : head;
    }
}
