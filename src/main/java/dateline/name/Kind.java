package dateline.name;

/** What the lexicon says of a word or phrase; one bit each. */
enum Kind {
    FIRST_NAME(0),
    SURNAME(1),
    CITY(2),
    TOWN(3),
    REGION(4),
    DEMONYM(5),
    ORGANIZATION(6),
    ORGANIZATION_WORD(7),
    PLACE_WORD(8),
    TITLE(9),
    CALENDAR(10),
    COMMON(11);

    /** How many there are. */
    static final int COUNT = values().length;

    private final int index;

    Kind(int index) {
        this.index = index;
    }

    /** Its number from 0, which features are made with. */
    int index() {
        return index;
    }

    int bit() {
        return 1 << index;
    }

    /** In a set of bits. */
    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
