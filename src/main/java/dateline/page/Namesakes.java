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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** People who share a surname, and a page for each surname that says who goes by it. */
final class Namesakes {
    private final Map<String, List<Entity>> bySurname = new TreeMap<>();
    private final Set<String> slugs = new HashSet<>();

    Namesakes(EntityType type, List<Entity> entities) {
        for (Entity entity : entities) {
            slugs.add(entity.slug());
            PersonName name = PersonName.of(entity.name());
            if (type == EntityType.PERSON) {
                bySurname
                        .computeIfAbsent(name.surname(), s -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** The others with the surname of a person. */
    List<Entity> of(Entity entity) {
        if (entity.type() != EntityType.PERSON) {
            return List.of();
        }
        return bySurname.getOrDefault(PersonName.of(entity.name()).surname(), List.of()).stream()
                .filter(other -> !other.equals(entity))
                .toList();
    }

    /** Plans the page of each surname that is nobody's own address. */
    void plan(PageContext context, Consumer<Page> pages) {
        bySurname.forEach((surname, people) -> {
            String slug = Slug.of(surname);
            if (people.size() > 1 && slugs.add(slug)) {
                String path = Urls.index(EntityType.PERSON) + slug + "/";
                pages.accept(new Page(
                        path,
                        "people named " + surname,
                        true,
                        null,
                        Key.of("namesakes")
                                .all(
                                        people,
                                        person -> Key.of(person.name())
                                                .add(person.slug())
                                                .value())
                                .value(),
                        new Rendered("namesakes.ftlh", () -> root(context, path, people))));
            }
        });
    }

    private static Root root(PageContext context, String path, List<Entity> people) {
        String full = people.get(0).name();
        String surname = full.substring(full.lastIndexOf(' ') + 1);
        List<LinkView> links = people.stream().map(context.views()::link).toList();
        return context.views()
                .head("list", path, "People named " + surname)
                .crumb(EntityPages.title(EntityType.PERSON), Urls.index(EntityType.PERSON))
                .description("Who goes by the name of " + surname)
                .show("namesakes", new NamesakesView(surname, links));
    }
}
