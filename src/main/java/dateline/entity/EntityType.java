package dateline.entity;

import java.util.List;

/** What an entity is. */
public enum EntityType {
    PERSON(0, "person", "people"),
    ORGANIZATION(1, "organization", "organizations"),
    PLACE(2, "place", "places");

    /** In the order in which pages list them. */
    public static final List<EntityType> ALL = List.of(values());

    private final int place;
    private final String singular;
    private final String plural;

    EntityType(int place, String singular, String plural) {
        this.place = place;
        this.singular = singular;
        this.plural = plural;
    }

    /** Its place in {@link #ALL}, which models and files are written with. */
    public int place() {
        return place;
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
