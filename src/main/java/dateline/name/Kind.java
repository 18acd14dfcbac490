package dateline.name;

/** What the lexicon says of a word or phrase; one bit each. */
enum Kind {
    FIRST_NAME,
    SURNAME,
    CITY,
    TOWN,
    REGION,
    DEMONYM,
    ORGANIZATION,
    ORGANIZATION_WORD,
    PLACE_WORD,
    TITLE,
    CALENDAR,
    COMMON;

    int bit() {
        return 1 << ordinal();
    }

    /** In a set of bits. */
    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
