package dateline.page;

import dateline.digest.Digest;
import dateline.digest.Edition;
import dateline.digest.Story;
import dateline.page.Page.Rendered;
import dateline.view.CardView;
import dateline.view.HomeView;
import dateline.view.LinkView;
import dateline.view.Root;
import dateline.view.SectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The front page: the latest edition, and the way to the days before. */
final class HomePage implements PageKind {
    /** One lead story and two seconds. */
    private static final int TOP = 3;

    /** Stories of a topic on the front page; its edition has all. */
    private static final int PER_TOPIC = 6;

    /** A front page with fewer stories than this is filled up from the days before. */
    private static final int ENOUGH = 14;

    /** Stories of an earlier day. */
    private static final int PER_DAY = 4;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        pages.accept(Page.at(
                "", "the front page", true, null, facts(context), new Rendered("home.ftlh", () -> root(context))));
    }

    private static long facts(PageContext context) {
        Digest digest = context.digest();
        List<Edition> editions = digest.editions();
        int shown = Math.max(ENOUGH, context.config().pages().days()) + 1;
        Key key = Key.of("home").add(context.facts().topicNames()).add(CorrectionPages.any(digest));
        editions.stream().map(edition -> edition.day().getYear()).distinct().forEach(key::add);
        return key.all(editions.subList(0, Math.min(shown, editions.size())), context.facts()::of)
                .value();
    }

    private static Root root(PageContext context) {
        List<Edition> editions = context.digest().editions();
        Edition latest =
                editions.isEmpty() ? new Edition(LocalDate.EPOCH, List.of(), List.of(), List.of()) : editions.get(0);
        Views views = context.views();
        String description = context.config().description();
        return views.head("home", "", context.config().title())
                .description(
                        description.isEmpty()
                                ? context.words().say("The news, day by day, by topic and by name")
                                : description)
                .show("home", view(context, latest, editions));
    }

    private static HomeView view(PageContext context, Edition latest, List<Edition> editions) {
        Views views = context.views();
        Digest digest = context.digest();
        List<Story> stories = latest.stories();
        List<Story> rest = stories.subList(Math.min(TOP, stories.size()), stories.size());
        List<SectionView> sections = Sections.byTopic(rest, latest.day(), digest, views).stream()
                .map(section -> new SectionView(
                        section.heading(),
                        section.cards().stream().limit(PER_TOPIC).toList()))
                .toList();
        List<LinkView> days = editions.stream()
                .skip(1)
                .limit(context.config().pages().days())
                .map(edition -> views.counted(
                        context.words().full(edition.day()),
                        Urls.edition(edition.day()),
                        edition.stories().size()))
                .toList();
        List<LinkView> years = editions.stream()
                .map(edition -> edition.day().getYear())
                .distinct()
                .map(year -> views.link(Integer.toString(year), Urls.year(year)))
                .toList();
        return new HomeView(
                editions.isEmpty() ? "" : context.words().full(latest.day()),
                editions.isEmpty() ? "" : context.urls().link(Urls.edition(latest.day())),
                stories.size(),
                (int) stories.stream()
                        .filter(story -> story.first().day().equals(latest.day()))
                        .count(),
                stories.stream()
                        .limit(TOP)
                        .map(story -> views.card(story, latest.day()))
                        .toList(),
                sections,
                recent(stories.size(), editions, views),
                days,
                digest.topics().stream().map(views::link).toList(),
                years,
                CorrectionPages.any(digest)
                        ? views.link(context.words().say("Corrections"), CorrectionPages.PATH)
                        : null);
    }

    /** A digest of a quiet day, or of an early hour, would leave the front page nearly empty. */
    private static List<SectionView> recent(int shown, List<Edition> editions, Views views) {
        List<SectionView> recent = new ArrayList<>();
        int total = shown;
        for (int i = 1; i < editions.size() && total < ENOUGH; i++) {
            Edition edition = editions.get(i);
            List<CardView> cards = edition.stories().stream()
                    .limit(PER_DAY)
                    .map(story -> views.card(story, edition.day()))
                    .toList();
            if (!cards.isEmpty()) {
                recent.add(new SectionView(
                        views.link(views.words().full(edition.day()), Urls.edition(edition.day())), cards));
                total += cards.size();
            }
        }
        return recent;
    }
}
