package dateline.page;

import dateline.article.Article;
import dateline.config.Publish;
import dateline.digest.Alias;
import dateline.digest.Appearance;
import dateline.digest.Entity;
import dateline.digest.Quotation;
import dateline.drawing.Network;
import dateline.drawing.Timeline;
import dateline.drawing.WorldMap;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.page.Together.Companion;
import dateline.render.Html;
import dateline.view.AliasView;
import dateline.view.BarView;
import dateline.view.ChartView;
import dateline.view.ContextView;
import dateline.view.EntityView;
import dateline.view.QuotationView;
import dateline.view.TogetherView;
import dateline.work.Once;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that the page of an entity shows. */
final class EntityDossier {
    private static final int CONTEXTS = 6;
    private static final int QUOTES = 10;
    private static final int COMPANIONS = 12;

    /** A bar or two are no picture of time. */
    private static final int LEAST_ARTICLES = 3;

    private final PageContext context;
    private final Together together;
    private final Namesakes namesakes;

    EntityDossier(PageContext context, Together together, Namesakes namesakes) {
        this.context = context;
        this.together = together;
        this.namesakes = namesakes;
    }

    EntityView of(Entity entity, Archive archive) {
        Views views = context.views();
        EntityRules.Rule rule = entity.rule();
        String wikidata = rule == null ? null : rule.wikidata();
        Supplier<List<Companion>> companions = Once.of(() -> together.of(entity, COMPANIONS));
        String surname = namesakes.path(entity);
        boolean tells = entity.aliases().stream().anyMatch(alias -> alias.mentions() > 0);
        return new EntityView(
                entity.type().singular(),
                entity.name(),
                entity.role(),
                !entity.declared(),
                entity.aliases().stream().map(Alias::name).toList(),
                Once.of(() -> tells ? entity.aliases().stream().map(this::alias).toList() : List.<AliasView>of()),
                rule == null ? null : rule.description(),
                rule == null ? null : rule.url(),
                wikidata == null ? null : "https://www.wikidata.org/wiki/" + wikidata,
                views.moment(entity.oldest().front().date()),
                views.moment(entity.newest().front().date()),
                views.cards(archive.front()),
                Once.of(() -> archive.mentioned().stream().map(views::reference).toList()),
                Once.of(() -> contexts(entity)),
                Once.of(() -> quotes(context.digest().quotes().by(entity))),
                Once.of(() -> quotes(context.digest().quotes().about(entity))),
                Once.of(() -> companions.get().stream()
                        .map(other -> new TogetherView(views.chip(other.entity()), other.shared()))
                        .toList()),
                Once.of(() -> network(entity, companions.get())),
                Once.of(() -> timeline(entity)),
                Once.of(() -> map(entity)),
                Once.of(() -> namesakes.of(entity).stream().map(views::link).toList()),
                surname == null ? null : context.urls().link(surname),
                EntityPages.hasData(context, entity) ? context.urls().link(Urls.term(entity) + EntityData.NAME) : null,
                archive.links());
    }

    private AliasView alias(Alias alias) {
        return new AliasView(
                alias.name(),
                alias.mentions(),
                context.words().day(alias.first()),
                context.words().day(alias.last()));
    }

    /** Nothing of the body of an article of which only the headline may be shown. */
    private boolean open(Article article) {
        return context.views().publish(article) != Publish.HEADLINE;
    }

    private List<ContextView> contexts(Entity entity) {
        return IntStream.range(0, entity.articles().size())
                .mapToObj(i ->
                        context(entity.articles().get(i), entity.appearances().get(i)))
                .filter(Objects::nonNull)
                .limit(CONTEXTS)
                .toList();
    }

    private @Nullable ContextView context(Article article, Appearance appearance) {
        String sentence = appearance.context();
        int at = sentence == null ? -1 : sentence.indexOf(appearance.spelling());
        if (sentence == null || at < 0 || !open(article)) {
            return null;
        }
        int end = at + appearance.spelling().length();
        return new ContextView(
                sentence.substring(0, at),
                appearance.spelling(),
                sentence.substring(end),
                context.views().reference(article));
    }

    private List<QuotationView> quotes(List<Quotation> quotes) {
        return quotes.stream()
                .filter(quote -> open(quote.article()))
                .limit(QUOTES)
                .map(context.views()::quotation)
                .toList();
    }

    private @Nullable Html network(Entity entity, List<Companion> companions) {
        if (companions.size() < 2) {
            return null;
        }
        List<Network.Node> nodes = companions.stream()
                .limit(Network.MOST)
                .map(other -> new Network.Node(
                        other.entity().name(),
                        other.entity().type().singular(),
                        other.shared(),
                        context.urls().link(Urls.term(other.entity()))))
                .toList();
        return new Html(Network.svg(entity.name(), entity.type().singular(), nodes));
    }

    private static @Nullable ChartView timeline(Entity entity) {
        if (entity.articles().size() < LEAST_ARTICLES) {
            return null;
        }
        Map<LocalDate, Integer> days = new TreeMap<>();
        entity.articles().forEach(article -> days.merge(article.day(), 1, Integer::sum));
        Timeline timeline = Timeline.of(days);
        List<BarView> rows = timeline.bars().stream()
                .filter(bar -> bar.count() > 0)
                .map(bar -> new BarView(bar.label(), bar.count()))
                .toList();
        return new ChartView(timeline.caption(), new Html(timeline.svg()), rows);
    }

    private @Nullable Html map(Entity entity) {
        if (entity.type() != EntityType.PLACE) {
            return null;
        }
        return EntityIndex.spot(context, entity)
                .map(spot -> new Html(WorldMap.near(spot, EntityIndex.land(context))))
                .orElse(null);
    }
}
