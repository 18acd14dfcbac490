package dateline.page;

import dateline.digest.Entity;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.page.Page.Rendered;
import dateline.text.Slug;
import dateline.view.Root;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Indexes of people, of organizations and of places; each entity; its years. */
final class EntityPages implements PageKind {
    /** The title of an index: {@code People}. */
    static String title(EntityType type) {
        String plural = type.plural();
        return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        Together together = new Together(context.digest());
        for (EntityType type : EntityType.ALL) {
            Namesakes namesakes = new Namesakes(type, context.digest().entities(type));
            new EntityIndex(context, type).plan(pages);
            namesakes.plan(context, pages);
            EntityDossier dossier = new EntityDossier(context, together, namesakes);
            for (Entity entity : context.digest().entities(type)) {
                Archive archive = new Archive(context, entity, "entity", Archive.Cut.YEAR);
                String origin = type.singular() + " \"" + entity.name() + "\"";
                long facts = Key.of("entity page")
                        .add(context.facts().of(entity))
                        .add(context.views().isRepeated(entity.name()))
                        .add(namesakes.facts(entity, context.facts()))
                        .value();
                Rendered content = new Rendered("entity.ftlh", () -> one(context, entity, archive, dossier));
                pages.accept(Page.at(Urls.term(entity), origin, true, null, facts, content));
                if (hasData(context, entity)) {
                    pages.accept(Page.made(
                            Urls.term(entity) + EntityData.NAME,
                            facts,
                            () -> EntityData.of(context, entity, together)));
                }
                if (substantial(entity)) {
                    archive.plan(pages);
                }
                String renamed = renamed(entity);
                if (renamed != null) {
                    pages.accept(RedirectPages.page(context, renamed, Urls.term(entity), origin));
                }
            }
        }
    }

    /** What one article mentions in passing has a page, and nothing beside it. */
    static boolean substantial(Entity entity) {
        return entity.declared() || entity.articles().size() > 1 || entity.aboutCount() > 0;
    }

    /** Whether its data stand beside its page. */
    static boolean hasData(PageContext context, Entity entity) {
        return context.config().pages().data() && substantial(entity);
    }

    /** The address that an entity had before a rule gave it another name. */
    private static @Nullable String renamed(Entity entity) {
        EntityRules.Rule rule = entity.rule();
        if (rule == null || rule.rename() == null) {
            return null;
        }
        String before = Urls.index(entity.type()) + Slug.of(rule.name()) + "/";
        return before.equals(Urls.term(entity)) ? null : before;
    }

    private static Root one(PageContext context, Entity entity, Archive archive, EntityDossier dossier) {
        EntityRules.Rule rule = entity.rule();
        String description = rule == null ? null : rule.description();
        return TermPages.head(context.views(), entity, "entity", "entities")
                .description(
                        description == null
                                ? context.words().say("Articles that name {1}", entity.name())
                                : description)
                .subject(() -> StructuredData.entity(entity, description))
                .show("entity", dossier.of(entity, archive));
    }
}
