package dateline.name;

import java.util.List;

/** Mends what the model found, by what everybody knows of names in news. Rules stand in order in {@link NameFinder}. */
interface NameRule {
    /**
     * The names as they should be.
     *
     * @param names in the order of the text, none overlapping another
     * @return the same way
     */
    List<Name> apply(Reading reading, List<Name> names);
}
