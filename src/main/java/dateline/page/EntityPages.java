package dateline.page;

import dateline.digest.Entity;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.page.Page.Rendered;
import dateline.text.Slug;
import dateline.view.EntitiesView;
import dateline.view.EntityView;
import dateline.view.LetterView;
import dateline.view.LinkView;
import dateline.view.Root;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An A-Z index of people, of organizations and of places; each entity; its years. */
final class EntityPages implements PageKind {
    /** More names than this on one page, and each letter gets its own. */
    private static final int INDEX_MOST = 1000;

    /** The title of an index: {@code People}. */
    static String title(EntityType type) {
        String plural = type.plural();
        return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        for (EntityType type : EntityType.ALL) {
            List<Entity> entities = context.digest().entities(type).all();
            index(context, type, entities, pages);
            for (Entity entity : entities) {
                Archive archive = new Archive(context, entity, "entity", Archive.Cut.YEAR);
                pages.accept(new Page(
                        Urls.term(entity),
                        type.singular() + " \"" + entity.name() + "\"",
                        true,
                        null,
                        new Rendered("entity.ftlh", () -> one(context, entity, archive))));
                archive.plan(pages);
            }
        }
    }

    private static void index(PageContext context, EntityType type, List<Entity> entities, Consumer<Page> pages) {
        Map<String, List<Entity>> letters = entities.stream()
                .collect(Collectors.groupingBy(EntityPages::letter, TreeMap::new, Collectors.toList()));
        boolean split = entities.size() > INDEX_MOST;
        String path = Urls.index(type);
        pages.accept(page(path, type, () -> index(context, type, path, letters, split ? Map.of() : letters)));
        if (split) {
            letters.forEach((letter, own) -> {
                String part = letterPath(type, letter);
                pages.accept(page(part, type, () -> index(context, type, part, letters, Map.of(letter, own))));
            });
        }
    }

    private static Page page(String path, EntityType type, Supplier<Root> model) {
        return new Page(path, "the index of " + type.plural(), true, null, new Rendered("entities.ftlh", model));
    }

    private static String letterPath(EntityType type, String letter) {
        return Urls.index(type) + "letter/" + Slug.of(letter) + "/";
    }

    private static Root index(
            PageContext context,
            EntityType type,
            String path,
            Map<String, List<Entity>> all,
            Map<String, List<Entity>> shown) {
        Views views = context.views();
        boolean whole = shown.size() == all.size();
        List<LinkView> bar = all.keySet().stream()
                .map(letter -> whole
                        ? new LinkView(letter, "#" + anchor(letter), null)
                        : views.link(letter, letterPath(type, letter)))
                .toList();
        List<LetterView> letters = shown.entrySet().stream()
                .map(entry -> new LetterView(
                        entry.getKey(),
                        anchor(entry.getKey()),
                        entry.getValue().stream().map(views::counted).toList()))
                .toList();
        int total = all.values().stream().mapToInt(List::size).sum();
        boolean part = !whole && !shown.isEmpty();
        String title = title(type) + (part ? ", " + shown.keySet().iterator().next() : "");
        Views.Head head = views.head("list", path, title)
                .description(title + " in " + context.config().title() + ", from A to Z");
        if (part) {
            head.crumb(title(type), Urls.index(type));
        }
        return head.show("entities", new EntitiesView(title, total, bar, letters));
    }

    private static String anchor(String letter) {
        return "letter-" + Slug.of(letter);
    }

    /** The letter under which a name is filed: without marks, a sign for what begins with none. */
    private static String letter(Entity entity) {
        String slug = Slug.of(EntityRules.fold(entity.name()));
        int first = slug.codePointAt(0);
        boolean made = slug.startsWith("x-") && !EntityRules.fold(entity.name()).startsWith("x");
        if (!Character.isLetter(first) || made) {
            return "#";
        }
        return Character.toString(first).toUpperCase(Locale.ROOT);
    }

    private static Root one(PageContext context, Entity entity, Archive archive) {
        Views views = context.views();
        EntityRules.Rule rule = entity.rule();
        String description = rule == null ? null : rule.description();
        String wikidata = rule == null ? null : rule.wikidata();
        EntityView view = new EntityView(
                entity.type().singular(),
                entity.name(),
                entity.aliases(),
                description,
                rule == null ? null : rule.url(),
                wikidata == null ? null : "https://www.wikidata.org/wiki/" + wikidata,
                views.moment(entity.oldest().front().date()),
                views.moment(entity.newest().front().date()),
                views.cards(archive.front()),
                archive.links());
        return TermPages.head(views, entity, "entity", "entities")
                .description(description == null ? "Articles that name " + entity.name() : description)
                .show("entity", view);
    }
}
