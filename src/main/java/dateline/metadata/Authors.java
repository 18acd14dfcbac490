package dateline.metadata;

import dateline.learn.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Candidates for the authors: each is all the names that one place gives. */
final class Authors {
    private static final Forest FOREST = Forest.resource(Authors.class, "author.forest");

    private static final Pattern STAFF = Pattern.compile(
            "\\b(?:staff|team|editors?|editorial|redaktion|rédaction|redacción|desk|newsroom|admin\\w*|contributors?|guest|department|group|inc|llc|agency|company|store)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:https?|www|null|undefined|none|unknown|author|authors|by|anonymous|home|more|read|about|view|share|posts?|n/?a)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Places that name all authors, or none. */
    private static final Set<Origin> TOLD =
            EnumSet.of(Origin.LD_AUTHOR, Origin.META_AUTHOR, Origin.CARD_AUTHOR, Origin.BYLINE, Origin.CLASS_AUTHOR);

    private static final int MAX_GROUPS = 60;
    private static final int MAX_NAMES = 12;

    /** Words between names that belong together. */
    private static final int NEAR = 30;

    private final PageFacts facts;
    private final Sites sites;
    private final int anchor;

    Authors(PageFacts facts, Sites sites, int anchor) {
        this.facts = facts;
        this.sites = sites;
        this.anchor = anchor;
    }

    Ranking ranking() {
        return Ranking.of(candidates(), FOREST);
    }

    static List<String> names(@Nullable Candidate candidate) {
        return candidate == null ? List.of() : List.of(candidate.value().split("\n", -1));
    }

    private static Set<String> loose(String value) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(value.split("\n", -1)).map(Sites::loose).forEach(names::add);
        return names;
    }

    List<Candidate> candidates() {
        grouped().forEach(clue -> facts.add(Origin.GROUPED_AUTHOR, clue.value(), clue.spot()));
        Map<String, List<Clue>> groups =
                Evidence.grouped(facts.clues(Field.AUTHOR), clue -> String.join("\n", loose(clue.value())));
        Evidence evidence = new Evidence(facts, Field.AUTHOR, anchor, groups.values());
        List<Candidate> candidates = new ArrayList<>();
        groups.forEach((key, group) -> {
            if (candidates.size() < MAX_GROUPS) {
                Features features = evidence.of(group);
                String value = best(group);
                describe(value, features);
                compare(loose(key), groups, features);
                candidates.add(new Candidate(value, group, features));
            }
        });
        return candidates;
    }

    /** Authors of one article often stand in elements of their own, one behind the other. */
    private List<Clue> grouped() {
        List<Clue> found = new ArrayList<>();
        Map<String, List<Clue>> alike = Evidence.grouped(facts.clues(Field.AUTHOR), Authors::kind);
        for (List<Clue> clues : alike.values()) {
            Set<String> names = new LinkedHashSet<>();
            int last = clues.get(0).spot().words();
            for (Clue clue : clues) {
                if (clue.spot().words() - last > NEAR || names.size() == MAX_NAMES) {
                    break;
                }
                names.add(clue.value());
                last = clue.spot().words();
            }
            if (names.size() > 1) {
                found.add(new Clue(
                        Origin.GROUPED_AUTHOR,
                        String.join("\n", names),
                        clues.get(0).spot()));
            }
        }
        return found;
    }

    /** Equal for single names in elements that look the same; empty for what cannot be grouped. */
    private static String kind(Clue clue) {
        boolean single = clue.value().indexOf('\n') < 0;
        boolean data = clue.origin() == Origin.META_AUTHOR;
        boolean element = clue.spot().visible() && !clue.spot().in(Region.COMMENTS | Region.NAVIGATION | Region.FOOTER);
        return single && (data || element) ? clue.origin() + clue.spot().mark() : "";
    }

    /** The first that is not written all in capitals or all in small letters. */
    private static String best(List<Clue> group) {
        return group.stream()
                .map(Clue::value)
                .filter(v -> !v.equals(v.toUpperCase(Locale.ROOT)) && !v.equals(v.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(group.get(0).value());
    }

    private void describe(String value, Features features) {
        List<String> names = List.of(value.split("\n", -1));
        features.put("names", names.size());
        features.put(
                "fewest-words", names.stream().mapToInt(Authors::words).min().orElse(0));
        features.put("most-words", names.stream().mapToInt(Authors::words).max().orElse(0));
        features.put("characters", value.length());
        features.put("digits", value.chars().anyMatch(Character::isDigit));
        features.put("small", value.equals(value.toLowerCase(Locale.ROOT)));
        features.put("capitals", value.equals(value.toUpperCase(Locale.ROOT)));
        features.put("shaped", (double) names.stream().filter(Bylines::shaped).count() / names.size());
        features.put("staff", STAFF.matcher(value).find());
        features.put("placeholder", PLACEHOLDER.matcher(value).matches());
        features.put("site", sites.is(names.get(0)));
        features.put("like-site", sites.resembles(names.get(0)));
        features.put(
                "in-title",
                facts.clues(Field.TITLE).stream()
                        .limit(8)
                        .anyMatch(c -> c.value().contains(names.get(0))));
        features.put("dots", value.contains(".") || value.contains("_") || value.contains(":") || value.contains("?"));
    }

    /** Other candidates that hold these names and more, or some of them. */
    private static void compare(Set<String> names, Map<String, List<Clue>> groups, Features features) {
        int within = 0;
        int withinTold = 0;
        int holds = 0;
        int similar = 0;
        String first = names.iterator().next();
        for (Map.Entry<String, List<Clue>> group : groups.entrySet()) {
            Set<String> other = loose(group.getKey());
            boolean more = other.size() > names.size() && other.containsAll(names);
            within += more ? 1 : 0;
            withinTold += more && group.getValue().stream().anyMatch(c -> TOLD.contains(c.origin())) ? 1 : 0;
            holds += other.size() < names.size() && names.containsAll(other) ? 1 : 0;
            String single = other.size() == 1 ? group.getKey() : first;
            similar += !single.equals(first) && (single.contains(first) || first.contains(single)) ? 1 : 0;
        }
        features.put("within", within);
        features.put("within-told", withinTold);
        features.put("holds", holds);
        features.put("similar", similar);
    }

    private static int words(String name) {
        return 1 + (int) name.chars().filter(c -> c == ' ').count();
    }
}
