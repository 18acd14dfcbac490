package dateline.metadata;

import dateline.text.PlainText;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: one walk gathers clues, learned forests choose among them. */
public final class AboutFinder {
    /** Log odds from which a value is believed; found by {@code lab/score-about}. */
    static final double LEAST_TITLE = -5;

    /** Low, since a date that stands on a page is seldom that of something else; on pages of unseen sites .905 are right. */
    static final double LEAST_DATE = -2;

    static final double LEAST_AUTHOR = -0.8;

    /** Letters; a shorter text is found in every title. */
    private static final int SHORT = 9;

    private static final int MAX_OTHERS = 5;
    private static final int MAX_TAGS = 30;
    private static final int LONGEST_TAG = 60;

    private AboutFinder() {}

    /**
     * Reads a page.
     *
     * @param address where it was found, or null
     */
    public static PageAbout find(Document page, @Nullable String address) {
        return of(facts(page, address), address);
    }

    /** What the page says, before anything is chosen. */
    static PageFacts facts(Document page, @Nullable String address) {
        PageFacts facts = PageWalk.over(page);
        for (String own : new String[] {address, facts.first("link:canonical", "meta:og:url", "ld:url")}) {
            String iso = own == null ? null : Dates.inAddress(own);
            if (iso != null) {
                facts.add(Origin.URL_DATE, iso, Spot.hidden(facts.rank(Origin.URL_DATE), 0));
            }
        }
        return facts;
    }

    private static PageAbout of(PageFacts facts, @Nullable String address) {
        Sites sites = new Sites(facts, address == null ? facts.first("link:canonical", "meta:og:url") : address);
        Ranking titles = new Titles(facts, sites).ranking();
        Candidate likely = titles.best(LEAST_TITLE);
        Candidate title = likely == null ? null : titles.spelled(likely, Sites::loose);
        int anchor = anchor(facts);
        Dates dates = new Dates(facts, anchor);
        Ranking days = dates.ranking();
        Candidate date = days.best(LEAST_DATE);
        Candidate authors = new Authors(facts, sites, anchor).ranking().best(LEAST_AUTHOR);
        String base = address == null ? "" : address;
        return new PageAbout(
                // Outlets differ, and one outlet does from day to day; the headlines of a digest look alike.
                title == null ? null : PlainText.straightQuotes(title.value()),
                titles.others(title, MAX_OTHERS),
                date == null ? null : date.value(),
                date == null ? null : dates.updated(date.value()),
                days.others(date, MAX_OTHERS),
                Authors.names(authors),
                sites.name(),
                language(facts),
                resolved(base, facts.first("link:canonical", "meta:og:url", "ld:url")),
                resolved(
                        base,
                        facts.first(
                                "meta:og:image",
                                "meta:og:image:url",
                                "meta:twitter:image",
                                "ld:image",
                                "link:image_src")),
                facts.first("meta:og:image:alt", "meta:twitter:image:alt"),
                facts.first(
                        "meta:og:description",
                        "meta:description",
                        "meta:twitter:description",
                        "ld:summary",
                        "ld:page-summary"),
                tags(facts));
    }

    /** How many visible words stand before the headline: the heading that the head of the page names, or the first. */
    static int anchor(PageFacts facts) {
        List<String> told = facts.clues(Field.TITLE).stream()
                .filter(clue -> !clue.spot().visible())
                .map(clue -> Sites.loose(clue.value()))
                .toList();
        int first = -1;
        for (Clue clue : facts.clues(Field.TITLE)) {
            String loose = Sites.loose(clue.value());
            if (clue.spot().visible() && loose.length() > SHORT && told.stream().anyMatch(t -> t.contains(loose))) {
                return clue.spot().words();
            }
            first = first < 0 && clue.origin() == Origin.H1 ? clue.spot().words() : first;
        }
        return first;
    }

    private static @Nullable String resolved(String base, @Nullable String address) {
        if (address == null) {
            return null;
        }
        return base.isEmpty() ? WebAddress.absolute(address) : WebAddress.resolve(base, address);
    }

    private static @Nullable String language(PageFacts facts) {
        String tag = facts.first(
                "language",
                "meta:content-language",
                "ld:language",
                "meta:og:locale",
                "ld:page-language",
                "meta:dc.language");
        String plain = tag == null ? "" : tag.strip().replace('_', '-');
        return plain.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? plain : null;
    }

    private static List<String> tags(PageFacts facts) {
        Set<String> tags = new LinkedHashSet<>();
        for (String name : List.of(
                "ld:sections",
                "meta:article:section",
                "ld:tags",
                "meta:article:tag",
                "meta:news_keywords",
                "meta:keywords",
                "meta:parsely-tags",
                "rel:tag")) {
            for (String value : facts.all(name)) {
                for (String tag : value.split(",", MAX_TAGS)) {
                    tags.add(tag.strip());
                }
            }
        }
        tags.removeIf(tag -> tag.isEmpty() || tag.length() > LONGEST_TAG);
        return new ArrayList<>(tags).subList(0, Math.min(MAX_TAGS, tags.size()));
    }
}
