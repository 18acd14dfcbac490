package dateline.page;

import dateline.article.Article;
import dateline.digest.Entity;
import dateline.drawing.WorldMap;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.identity.PersonName;
import dateline.name.Places;
import dateline.page.Page.Rendered;
import dateline.render.Html;
import dateline.text.Order;
import dateline.text.Slug;
import dateline.view.EntitiesView;
import dateline.view.LetterView;
import dateline.view.LinkView;
import dateline.view.Root;
import dateline.work.Once;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The indexes of one type: from A to Z (people by surname), by number of articles, and those on the rise. */
final class EntityIndex {
    /** More names than this on one page, and each letter gets its own. */
    private static final int MOST = 1000;

    /** Names that are ranked by the number of articles; a short index needs no ranking. */
    private static final int RANKED = 30;

    private static final int FEW = 12;

    /** Names on the rise. */
    private static final int RISING = 10;

    /** Days that count as recent, and how many times as long the time is that they are compared with. */
    private static final int RECENT = 7;

    private static final int BEFORE = 4;

    /** Places on the map of all. */
    private static final int SPOTS = 150;

    private static final Comparator<Entity> MOST_NAMED =
            Order.falling(entity -> entity.articles().size(), Order.rising(Entity::name));

    private final PageContext context;
    private final EntityType type;
    private final List<Entity> entities;
    private final String path;

    EntityIndex(PageContext context, EntityType type) {
        this.context = context;
        this.type = type;
        this.entities = context.digest().entities(type);
        this.path = Urls.index(type);
    }

    void plan(Consumer<Page> pages) {
        Map<String, List<Entity>> letters = new TreeMap<>();
        Order.by(entities, EntityIndex::filed, Order.rising(Entity::name))
                .forEach(entity -> letters.computeIfAbsent(letter(entity), l -> new ArrayList<>())
                        .add(entity));
        boolean split = entities.size() > MOST;
        long facts = facts();
        pages.accept(page(path, facts, () -> alphabet(path, letters, split ? Map.of() : letters)));
        if (split) {
            letters.forEach((letter, own) -> {
                String part = letterPath(letter);
                pages.accept(page(
                        part, partFacts(letters.keySet(), own), () -> alphabet(part, letters, Map.of(letter, own))));
            });
        }
    }

    /** Who is on the rise depends on the day of the latest article. */
    private long facts() {
        Key key = Key.of("index").all(entities, context.facts()::of);
        List<Article> articles = context.digest().articles();
        return key.add(articles.isEmpty() ? 0 : articles.get(0).day().toEpochDay())
                .value();
    }

    /** A page of a letter tells no numbers, or each new article would change those of all that it names. */
    private long partFacts(Set<String> letters, List<Entity> own) {
        Key key = Key.of("letter").add(entities.size()).all(own, context.facts()::link);
        letters.forEach(key::add);
        return key.value();
    }

    private Page page(String at, long facts, Supplier<Root> model) {
        return Page.at(at, "the index of " + type.plural(), true, null, facts, new Rendered("entities.ftlh", model));
    }

    private String letterPath(String letter) {
        return path + "letter/" + Slug.of(letter) + "/";
    }

    private Root alphabet(String at, Map<String, List<Entity>> all, Map<String, List<Entity>> shown) {
        Views views = context.views();
        boolean whole = shown.size() == all.size();
        boolean part = !whole && !shown.isEmpty();
        List<LinkView> bar = all.keySet().stream()
                .map(letter -> whole
                        ? new LinkView(letter, "#" + anchor(letter), null)
                        : views.link(letter, letterPath(letter)))
                .toList();
        List<LetterView> letters = new ArrayList<>(shown.size());
        shown.forEach((letter, own) -> letters.add(new LetterView(
                letter,
                anchor(letter),
                own.stream().map(part ? views::link : this::counted).toList())));
        String title = context.words().say(EntityPages.title(type))
                + (part ? ", " + shown.keySet().iterator().next() : "");
        Views.Head head = views.head("list", at, title)
                .description(context.words()
                        .say("{1} in {2}, from A to Z", title, context.config().title()));
        if (part) {
            head.crumb(context.words().say(EntityPages.title(type)), path);
        }
        return head.show(
                "entities",
                new EntitiesView(
                        title,
                        entities.size(),
                        Once.of(() -> part ? List.of() : rising()),
                        Once.of(() -> part ? List.of() : byCount()),
                        bar,
                        letters,
                        part ? null : Once.of(this::map)));
    }

    private LinkView counted(Entity entity) {
        return context.views().counted(entity.name(), Urls.term(entity), entity.aboutCount());
    }

    private List<LinkView> byCount() {
        if (entities.size() <= FEW) {
            return List.of();
        }
        return entities.stream()
                .sorted(Order.falling(Entity::aboutCount, MOST_NAMED))
                .limit(RANKED)
                .map(this::counted)
                .toList();
    }

    /** Named more often in the week before the latest article than in the weeks before that. */
    private List<LinkView> rising() {
        if (context.digest().articles().isEmpty()) {
            return List.of();
        }
        LocalDate last = context.digest().articles().get(0).day();
        LocalDate recent = last.minusDays(RECENT);
        LocalDate before = recent.minusDays((long) RECENT * BEFORE);
        record Rise(Entity entity, int now, double by) {}
        List<Rise> rises = new ArrayList<>();
        for (Entity entity : entities) {
            int now = 0;
            int then = 0;
            for (Article article : entity.articles()) {
                LocalDate day = article.day();
                if (!day.isAfter(before)) {
                    break;
                }
                if (day.isAfter(recent)) {
                    now++;
                } else {
                    then++;
                }
            }
            double by = now - (double) then / BEFORE;
            if (now > 1 && by > 0) {
                rises.add(new Rise(entity, now, by));
            }
        }
        return rises.stream()
                .sorted(Order.falling(
                        Rise::by, Order.rising(rise -> rise.entity().name())))
                .limit(RISING)
                .map(rise -> context.views().counted(rise.entity().name(), Urls.term(rise.entity()), rise.now()))
                .toList();
    }

    private @Nullable Html map() {
        if (type != EntityType.PLACE) {
            return null;
        }
        List<WorldMap.Spot> spots = entities.stream()
                .sorted(MOST_NAMED)
                .map(entity -> spot(context, entity))
                .flatMap(Optional::stream)
                .limit(SPOTS)
                .toList();
        return spots.isEmpty()
                ? null
                : new Html(WorldMap.world(context.words().say("Where the places lie"), spots, land(context)));
    }

    /** Where a place lies, if that is known. */
    static Optional<WorldMap.Spot> spot(PageContext context, Entity entity) {
        Places.Point point = Places.find(entity.name());
        return point == null
                ? Optional.empty()
                : Optional.of(new WorldMap.Spot(
                        entity.name(),
                        point.latitude(),
                        point.longitude(),
                        entity.articles().size(),
                        context.urls().link(Urls.term(entity))));
    }

    /** The address of the picture of the land. */
    static String land(PageContext context) {
        return String.valueOf(context.site().assets().get("world.svg"));
    }

    private static String anchor(String letter) {
        return "letter-" + Slug.of(letter);
    }

    /** What a name is sorted by: the surname of a person first. */
    private static String filed(Entity entity) {
        String name = EntityRules.fold(entity.name());
        return entity.type() == EntityType.PERSON ? PersonName.of(name).surname() + " " + name : name;
    }

    /** The letter under which a name is filed: without marks, a sign for what begins with none. */
    private static String letter(Entity entity) {
        String filed = filed(entity);
        String slug = Slug.of(filed);
        int first = slug.codePointAt(0);
        boolean made = slug.startsWith("x-") && !filed.startsWith("x");
        if (!Character.isLetter(first) || made) {
            return "#";
        }
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }
}
