package dateline.page;

import dateline.digest.Entity;
import dateline.entity.EntityType;
import dateline.identity.PersonName;
import dateline.page.Page.Rendered;
import dateline.text.Slug;
import dateline.view.LinkView;
import dateline.view.NamesakesView;
import dateline.view.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** People who share a surname, and a page for each surname that says who goes by it. */
final class Namesakes {
    private final Map<String, List<Entity>> bySurname = new TreeMap<>();
    private final Map<String, String> paths = new HashMap<>();

    /** Stands for those who share a surname, by the surname; made when it is first asked for. */
    private final Map<String, Long> facts = new HashMap<>();

    Namesakes(EntityType type, List<Entity> entities) {
        Set<String> slugs = new HashSet<>();
        for (Entity entity : entities) {
            slugs.add(entity.slug());
            if (type == EntityType.PERSON) {
                bySurname
                        .computeIfAbsent(surname(entity), s -> new ArrayList<>())
                        .add(entity);
            }
        }
        bySurname.forEach((surname, people) -> {
            String slug = Slug.of(surname);
            // The page of a surname stands at nobody's own address.
            if (people.size() > 1 && slugs.add(slug)) {
                paths.put(surname, Urls.index(EntityType.PERSON) + slug + "/");
            }
        });
    }

    private static String surname(Entity person) {
        return PersonName.of(person.name()).surname();
    }

    /** The page of the surname of a person who has namesakes; null when there is none. */
    @Nullable
    String path(Entity entity) {
        return entity.type() == EntityType.PERSON ? paths.get(surname(entity)) : null;
    }

    /** The others with the surname of a person. */
    List<Entity> of(Entity entity) {
        if (entity.type() != EntityType.PERSON) {
            return List.of();
        }
        return bySurname.getOrDefault(surname(entity), List.of()).stream()
                .filter(other -> !other.equals(entity))
                .toList();
    }

    /** What a page is made from that links the namesakes of an entity. */
    long facts(Entity entity, Facts of) {
        return entity.type() == EntityType.PERSON ? facts(surname(entity), of) : 0;
    }

    private long facts(String surname, Facts of) {
        return facts.computeIfAbsent(
                surname,
                name -> Key.of("namesakes")
                        .all(bySurname.getOrDefault(name, List.of()), of::link)
                        .value());
    }

    /** Plans the page of each surname. */
    void plan(PageContext context, Consumer<Page> pages) {
        bySurname.forEach((surname, people) -> {
            String path = paths.get(surname);
            if (path != null) {
                Rendered content = new Rendered("namesakes.ftlh", () -> root(context, path, people));
                pages.accept(
                        Page.at(path, "people named " + surname, true, null, facts(surname, context.facts()), content));
            }
        });
    }

    private static Root root(PageContext context, String path, List<Entity> people) {
        String full = people.get(0).name();
        String surname = full.substring(full.lastIndexOf(' ') + 1);
        List<LinkView> links = people.stream().map(context.views()::link).toList();
        return context.views()
                .head("list", path, context.words().say("People named {1}", surname))
                .crumb(context.words().say(EntityPages.title(EntityType.PERSON)), Urls.index(EntityType.PERSON))
                .description(context.words().say("Who goes by the name of {1}", surname))
                .show("namesakes", new NamesakesView(surname, links));
    }
}
