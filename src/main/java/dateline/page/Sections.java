package dateline.page;

import dateline.article.Article;
import dateline.digest.Digest;
import dateline.digest.Story;
import dateline.digest.Topic;
import dateline.view.CardView;
import dateline.view.LinkView;
import dateline.view.SectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups cards under headings: stories by topic, articles by day. */
final class Sections {
    /** Heading of what has no topic. */
    private static final String OTHER = "Other news";

    private Sections() {}

    /** By the first topic of each story; the topic with most stories first, what has none last. */
    static List<SectionView> byTopic(List<Story> stories, LocalDate day, Digest digest, Views views) {
        Map<String, LinkView> headings = new LinkedHashMap<>();
        Map<String, List<CardView>> cards = new LinkedHashMap<>();
        for (Story story : stories) {
            List<Topic> topics = digest.topicsOf(story.on(day).get(0));
            LinkView heading =
                    topics.isEmpty() ? new LinkView(views.words().say(OTHER), "", null) : views.link(topics.get(0));
            headings.putIfAbsent(heading.url(), heading);
            cards.computeIfAbsent(heading.url(), k -> new ArrayList<>()).add(views.card(story, day));
        }
        return headings.keySet().stream()
                .sorted((a, b) -> {
                    int none = Boolean.compare(a.isEmpty(), b.isEmpty());
                    int most = Integer.compare(size(cards, b), size(cards, a));
                    return none != 0 ? none : most != 0 ? most : a.compareTo(b);
                })
                .map(key -> new SectionView(heading(headings, key, views), cards.getOrDefault(key, List.of())))
                .toList();
    }

    private static LinkView heading(Map<String, LinkView> headings, String key, Views views) {
        return headings.getOrDefault(key, new LinkView(views.words().say(OTHER), "", null));
    }

    private static int size(Map<String, List<CardView>> cards, String key) {
        return cards.getOrDefault(key, List.of()).size();
    }

    /** By day, in the order of the articles. */
    static List<SectionView> byDay(List<Article> articles, Views views) {
        Map<LocalDate, List<CardView>> days = new LinkedHashMap<>();
        for (Article article : articles) {
            days.computeIfAbsent(article.day(), d -> new ArrayList<>()).add(views.card(article));
        }
        List<SectionView> sections = new ArrayList<>(days.size());
        days.forEach((day, cards) -> sections.add(new SectionView(views.day(day), cards)));
        return sections;
    }
}
