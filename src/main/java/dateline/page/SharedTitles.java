package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Term;
import dateline.text.NumberSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Titles of more than one page: two articles of one headline, a person called like a topic. */
final class SharedTitles {
    private final NumberSet seen;
    private final Set<String> shared = new HashSet<>();

    private SharedTitles(int articles) {
        seen = new NumberSet(articles);
    }

    static SharedTitles of(Digest digest) {
        SharedTitles titles = new SharedTitles(digest.articles().size());
        for (Article article : digest.articles()) titles.add(article.title());
        titles.addNames(digest.topics());
        titles.addNames(digest.sources());
        for (List<? extends Term> terms : digest.entities().values()) titles.addNames(terms);
        return titles;
    }

    boolean has(String title) {
        return shared.contains(title);
    }

    private void addNames(List<? extends Term> terms) {
        for (Term term : terms) add(term.name());
    }

    /** Should two titles of one number ever meet, one of them says its day without need. */
    private void add(String title) {
        if (!seen.add(Key.of(title).value())) shared.add(title);
    }
}
