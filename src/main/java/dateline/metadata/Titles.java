package dateline.metadata;

import dateline.learn.Forest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Candidates for the headline: whatever the page calls so, and the parts of it around a dash or a bar. */
final class Titles {
    private static final Forest FOREST = Forest.resource(Titles.class, "title.forest");

    /** Between a headline and the name of a site. */
    private static final Pattern BAR = Pattern.compile(" [|–—·•»«:/-]+ |\\||: ");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MOST_WORDS = 60;
    private static final int MAX_PARTS = 6;
    private static final int MAX_GROUPS = 120;
    private static final int LONGEST = 400;

    private final PageFacts facts;
    private final Sites sites;
    private final String title;
    private final String window;
    private final Map<String, Set<Origin>> looseOrigins = new HashMap<>();
    private final List<String> looseWhole = new ArrayList<>();
    private final Set<String> windowWords;
    private final Set<String> headingWords;
    private final Set<String> previewWords;

    Titles(PageFacts facts, Sites sites) {
        this.facts = facts;
        this.sites = sites;
        this.title = first(Origin.WINDOW_TITLE);
        this.window = Sites.loose(title);
        this.windowWords = words(title);
        this.headingWords = words(first(Origin.H1));
        this.previewWords = words(first(Origin.OG_TITLE));
    }

    Ranking ranking() {
        return Ranking.of(candidates(), FOREST);
    }

    private String first(Origin origin) {
        return facts.clues(Field.TITLE).stream()
                .filter(clue -> clue.origin() == origin)
                .map(Clue::value)
                .findFirst()
                .orElse("");
    }

    List<Candidate> candidates() {
        List<Clue> clues = new ArrayList<>(facts.clues(Field.TITLE));
        clues.removeIf(clue -> clue.value().length() > LONGEST);
        for (Clue clue : clues) {
            looseOrigins
                    .computeIfAbsent(Sites.loose(clue.value()), l -> new HashSet<>())
                    .add(clue.origin());
        }
        looseWhole.addAll(looseOrigins.keySet());
        clues.addAll(parts(clues));
        Map<String, List<Clue>> groups = Evidence.grouped(clues, Clue::value);
        Evidence evidence = new Evidence(facts, Field.TITLE, Math.max(0, facts.story()), groups.values());
        List<Candidate> candidates = new ArrayList<>();
        groups.forEach((value, group) -> {
            if (candidates.size() < MAX_GROUPS && group.stream().anyMatch(c -> wanted(c))) {
                Features features = evidence.of(group);
                describe(value, features);
                candidates.add(new Candidate(value, group, features));
            }
        });
        return candidates;
    }

    /** Headings of lists and of later chapters are no headlines, unless the page says the same elsewhere. */
    private boolean wanted(Clue clue) {
        boolean heading = clue.origin() == Origin.H2 || clue.origin() == Origin.CLASS_TITLE;
        return !heading || clue.spot().rank() < 3 || window.contains(Sites.loose(clue.value()));
    }

    private static List<Clue> parts(List<Clue> clues) {
        List<Clue> parts = new ArrayList<>();
        for (Clue clue : clues) {
            boolean heading = clue.origin() == Origin.H2 || clue.origin() == Origin.CLASS_TITLE;
            Matcher bar = BAR.matcher(clue.value());
            for (int i = 0; i < MAX_PARTS && !heading && bar.find(); i++) {
                parts.add(part(clue.value().substring(0, bar.start()), 0));
                parts.add(part(clue.value().substring(bar.end()), 1));
            }
        }
        return parts;
    }

    private static Clue part(String text, int side) {
        return new Clue(Origin.TITLE_PART, text.strip(), Spot.hidden(side, 0));
    }

    private void describe(String value, Features features) {
        String loose = Sites.loose(value);
        Set<Origin> same = looseOrigins.getOrDefault(loose, Set.of());
        features.put("loose-origins", same.size());
        features.put("loose-h1", same.contains(Origin.H1));
        features.put("loose-og", same.contains(Origin.OG_TITLE));
        features.put("loose-ld", same.contains(Origin.LD_TITLE));
        features.put("loose-window", same.contains(Origin.WINDOW_TITLE));
        features.put("in-window", at(window.indexOf(loose), window.length() - loose.length()));
        features.put("characters", value.length());
        features.put("words", blanks(value) + 1);
        features.put(
                "capitals",
                !value.equals(value.toLowerCase(Locale.ROOT)) && value.equals(value.toUpperCase(Locale.ROOT)));
        features.put("bar", BAR.matcher(value).find());
        features.put("site", sites.is(value));
        features.put("like-site", sites.resembles(value));
        features.put("h1s", facts.rank(Origin.H1));
        features.put("contained", share(loose, true));
        features.put("containing", share(loose, false));
        Set<String> words = words(value);
        features.put("similar-window", similarity(words, windowWords));
        features.put("similar-h1", similarity(words, headingWords));
        features.put("similar-og", similarity(words, previewWords));
        rest(value, features);
    }

    /** What is left of the window's title without the value, which mostly is the name of the site. */
    private void rest(String value, Features features) {
        int at = title.indexOf(value);
        String rest = at < 0 ? "" : title.substring(0, at) + title.substring(at + value.length());
        features.put("rest", at < 0 ? -1 : rest.strip().length());
        features.put("rest-site", at >= 0 && sites.resembles(rest));
        features.put("rest-words", at < 0 ? -1 : blanks(rest.strip()));
    }

    private static int blanks(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }

    private static int at(int index, int last) {
        if (index < 0) {
            return 0;
        }
        return index == 0 ? 3 : index == last ? 2 : 1;
    }

    private double share(String loose, boolean inside) {
        long count = looseWhole.stream()
                .filter(other -> !other.equals(loose) && (inside ? other.contains(loose) : loose.contains(other)))
                .count();
        return (double) count / Math.max(1, looseWhole.size());
    }

    private static double similarity(Set<String> first, Set<String> second) {
        int both = 0;
        for (String word : first) {
            both += second.contains(word) ? 1 : 0;
        }
        int all = first.size() + second.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT), MOST_WORDS)));
    }
}
