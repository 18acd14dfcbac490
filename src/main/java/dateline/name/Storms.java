package dateline.name;

import dateline.language.WordSet;
import java.util.List;
import java.util.Set;

/** Storms, wars and the like have names, but are neither people nor places: Hurricane Maria. */
final class Storms implements NameRule {
    private static final Set<String> EVENTS = WordSet.of("""
            hurricane typhoon cyclone storm tropical operation covid hurricanes
            """);

    @Override
    public List<Name> apply(Reading reading, List<Name> names) {
        return names.stream().filter(name -> !event(reading, name)).toList();
    }

    private static boolean event(Reading reading, Name name) {
        int first = name.first();
        boolean before = first > 0 && EVENTS.contains(reading.lower[first - 1]) && reading.capital[first - 1];
        return before || EVENTS.contains(reading.lower[first]);
    }
}
