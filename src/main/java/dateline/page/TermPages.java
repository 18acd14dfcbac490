package dateline.page;

import dateline.digest.Entity;
import dateline.digest.Term;
import dateline.digest.Topic;

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
        return views.head(kind, Urls.term(term), term.name())
                .crumb(title(term), Urls.index(term))
                .feeds(section, term.name());
    }
}
