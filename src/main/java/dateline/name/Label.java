package dateline.name;

import dateline.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The place of a token in a name, by number: 0 is outside; for each type begin, inside, last and unit (the scheme BILOU:
 * L. Ratinov and D. Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009).
 */
final class Label {
    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int UNIT = 3;

    /** How many places a token can have within a name. */
    static final int PLACES = 4;

    /** How many labels. */
    static final int COUNT = 1 + PLACES * EntityType.ALL.size();

    private Label() {}

    static int of(EntityType type, int place) {
        return 1 + type.place() * PLACES + place;
    }

    /** Begin, inside, last or unit; -1 outside. */
    static int place(int label) {
        return label == OUTSIDE ? -1 : (label - 1) % PLACES;
    }

    /** The type of the name, or null outside. */
    static @Nullable EntityType type(int label) {
        return label == OUTSIDE ? null : EntityType.ALL.get((label - 1) / PLACES);
    }

    /** Whether a token with one label may stand before one with another: B I L, U and O follow each other by rule. */
    static boolean follows(int before, int after) {
        boolean open = opens(before);
        boolean goesOn = continues(after);
        return open == goesOn && (!open || (before - 1) / PLACES == (after - 1) / PLACES);
    }

    /** Whether a name goes on behind a token with this label. */
    static boolean opens(int label) {
        int place = place(label);
        return place == BEGIN || place == INSIDE;
    }

    /** Whether a name began before a token with this label. */
    static boolean continues(int label) {
        int place = place(label);
        return place == INSIDE || place == LAST;
    }
}
