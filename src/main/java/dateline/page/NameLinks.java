package dateline.page;

import dateline.analysis.Finding;
import dateline.article.Article;
import dateline.article.NameLink;
import dateline.digest.Digest;
import dateline.digest.Named;
import dateline.language.Span;
import dateline.text.Order;
import java.util.ArrayList;
import java.util.List;

/** Which names in the body of an article lead to which pages. */
final class NameLinks {
    private NameLinks() {}

    /** In the order of the body; none overlaps another. */
    static List<NameLink> of(Digest digest, Article article) {
        int start = article.bodyStart();
        List<NameLink> links = new ArrayList<>();
        for (Named named : digest.named(article)) {
            Finding finding = named.finding();
            if (finding != null) {
                String address = "/" + Urls.term(named.entity());
                List<String> spellings =
                        finding.spellings().stream().map(Finding.Spelling::name).toList();
                for (Span place : finding.places()) {
                    if (place.start() >= start) {
                        links.add(
                                new NameLink(new Span(place.start() - start, place.end() - start), spellings, address));
                    }
                }
            }
        }
        links.sort(Order.rising(link -> link.place().start()));
        return links;
    }
}
