package dateline.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD with the words of schema.org: articles first, then the page itself; nothing of sites and lists. */
final class LinkedData {
    private static final Set<String> STORIES = Set.of(
            "report",
            "review",
            "recipe",
            "howto",
            "blogposting",
            "socialmediaposting",
            "liveblogposting",
            "blog_posting",
            "podcastepisode",
            "creativework",
            "videoobject");

    private static final Set<String> CONTAINERS = Set.of("", "@graph", "mainentity", "itemreviewed");

    private static final int MAX_THINGS = 2000;

    private final PageFacts facts;
    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();

    private LinkedData(PageFacts facts) {
        this.facts = facts;
    }

    private record Thing(Map<?, ?> fields, boolean nested) {}

    /** A value still to be looked at, the key it stands under, and whether it belongs to another thing. */
    private record Open(Object value, boolean nested) {}

    /** Adds what the scripts of a page say; they may refer to each other. */
    static void read(List<String> scripts, PageFacts facts) {
        LinkedData data = new LinkedData(facts);
        scripts.forEach(script -> LooseJson.read(script).forEach(data::flatten));
        data.things.forEach(data::tell);
    }

    private void flatten(Object root) {
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(root, false)));
        while (!open.isEmpty() && things.size() < MAX_THINGS) {
            Open next = open.poll();
            if (next.value() instanceof List<?> list) {
                list.forEach(value -> open.add(new Open(value, next.nested())));
            } else if (next.value() instanceof Map<?, ?> fields) {
                things.add(new Thing(fields, next.nested()));
                String id = text(fields.get("@id"));
                if (!id.isEmpty()) {
                    byId.merge(id, fields, (a, b) -> a.size() >= b.size() ? a : b);
                }
                fields.forEach((key, value) -> {
                    if (value instanceof List || value instanceof Map) {
                        boolean contained =
                                CONTAINERS.contains(String.valueOf(key).toLowerCase(Locale.ROOT));
                        open.add(new Open(value, next.nested() || !contained));
                    }
                });
            }
        }
    }

    private void tell(Thing thing) {
        String type = type(thing.fields());
        if (type.endsWith("article") || STORIES.contains(type)) {
            story(thing);
        } else if (type.endsWith("page")) {
            page(thing);
        } else if (type.equals("website")) {
            put("ld:site", thing.fields().get("name"));
        } else if (type.endsWith("organization")) {
            put("ld:organization", thing.fields().get("name"));
        }
    }

    private static String type(Map<?, ?> fields) {
        String type = text(fields.get("@type")).toLowerCase(Locale.ROOT);
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private void story(Thing thing) {
        Map<?, ?> fields = thing.fields();
        add(Origin.LD_TITLE, text(fields.get("headline")), thing);
        if (!fields.containsKey("headline")) {
            add(Origin.LD_TITLE, text(fields.get("name")), thing);
        }
        date(Origin.LD_PUBLISHED, thing, "datePublished", "dateCreated", "uploadDate");
        date(Origin.LD_MODIFIED, thing, "dateModified");
        authors(Origin.LD_AUTHOR, thing);
        if (!thing.nested()) {
            rest(fields);
        }
    }

    private void page(Thing thing) {
        add(Origin.LD_PAGE_TITLE, text(thing.fields().get("headline")), thing);
        add(Origin.LD_PAGE_TITLE, text(thing.fields().get("name")), thing);
        date(Origin.LD_PAGE_PUBLISHED, thing, "datePublished");
        date(Origin.LD_PAGE_MODIFIED, thing, "dateModified");
        authors(Origin.LD_PAGE_AUTHOR, thing);
        put("ld:page-language", thing.fields().get("inLanguage"));
        put("ld:page-summary", thing.fields().get("description"));
    }

    private void rest(Map<?, ?> fields) {
        put("ld:publisher", resolved(fields.get("publisher")));
        put("ld:language", fields.get("inLanguage"));
        put("ld:summary", fields.get("description"));
        put("ld:url", fields.get("url"));
        put("ld:image", address(fields.get("image")));
        for (Object tag : list(fields.get("keywords"))) {
            put("ld:tags", tag);
        }
        for (Object section : list(fields.get("articleSection"))) {
            put("ld:sections", section);
        }
    }

    private @Nullable Object resolved(@Nullable Object value) {
        for (Object one : list(value)) {
            Object thing = one instanceof Map<?, ?> map ? whole(map) : one;
            return thing instanceof Map<?, ?> map ? map.get("name") : thing;
        }
        return null;
    }

    /** The thing that an object refers to by its id, when the page has more of it. */
    private Map<?, ?> whole(Map<?, ?> reference) {
        return byId.getOrDefault(text(reference.get("@id")), reference);
    }

    private @Nullable Object address(@Nullable Object value) {
        for (Object one : list(value)) {
            Object thing = one instanceof Map<?, ?> map ? whole(map) : one;
            return thing instanceof Map<?, ?> map ? first(map, "url", "contentUrl") : thing;
        }
        return null;
    }

    private static @Nullable Object first(Map<?, ?> map, String key, String other) {
        return map.get(key) == null ? map.get(other) : map.get(key);
    }

    private void authors(Origin origin, Thing thing) {
        List<String> names = new ArrayList<>();
        Object author = first(thing.fields(), "author", "creator");
        for (Object one : list(author)) {
            String name = Lines.plain(text(resolved(one)));
            if (!name.isEmpty()) {
                names.addAll(Bylines.names(name));
            }
        }
        add(origin, String.join("\n", names), thing);
    }

    private void date(Origin origin, Thing thing, String... keys) {
        for (String key : keys) {
            String iso = Dates.ofData(text(thing.fields().get(key)));
            if (iso != null) {
                add(origin, iso, thing);
                return;
            }
        }
    }

    private void add(Origin origin, String value, Thing thing) {
        String line = origin.field() == Field.AUTHOR ? value : Lines.plain(value);
        facts.add(origin, line, Spot.hidden(facts.rank(origin), thing.nested() ? Region.NESTED : 0));
    }

    private void put(String name, @Nullable Object value) {
        facts.put(name, Lines.plain(text(value)));
    }

    private static List<?> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The first text of a value; empty when it has none. */
    private static String text(@Nullable Object value) {
        Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        if (first instanceof Map<?, ?> map) {
            Object inner = first(map, "@value", "name");
            return inner instanceof String text ? text : "";
        }
        return first instanceof String text ? text : "";
    }
}
