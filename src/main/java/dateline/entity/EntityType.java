package dateline.entity;

import java.util.List;

/** What an entity is. */
public enum EntityType {
    PERSON("person", "people"),
    ORGANIZATION("organization", "organizations"),
    PLACE("place", "places");

    /** In the order in which pages list them. */
    public static final List<EntityType> ALL = List.of(values());

    private final String singular;
    private final String plural;

    EntityType(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /** The word for one, as the data twin has it: {@code person}. */
    public String singular() {
        return singular;
    }

    /** The word for many, as front matter and addresses have it: {@code people}. */
    public String plural() {
        return plural;
    }
}
