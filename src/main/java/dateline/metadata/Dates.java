package dateline.metadata;

import dateline.learn.Forest;
import dateline.text.DateText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Candidates for the day of publication, each with all the places that name it. */
final class Dates {
    private static final Forest FOREST = Forest.resource(Dates.class, "date.forest");

    private static final Pattern URL_DATE = Pattern.compile(
            "(?:/|-|=|_)((?:19|20)[0-9]{2})[/-]?(0[1-9]|1[0-2]|(?<=[/-])[1-9])[/-]?([0-2][0-9]|3[01]|(?<=[/-])[1-9])(?![0-9])");

    private static final Set<Origin> MODIFIED = Set.of(
            Origin.LD_MODIFIED,
            Origin.LD_PAGE_MODIFIED,
            Origin.META_MODIFIED,
            Origin.ITEM_MODIFIED,
            Origin.TEXT_MODIFIED,
            Origin.SCRIPT_MODIFIED);

    private static final Set<Origin> PUBLISHED = Set.of(
            Origin.LD_PUBLISHED,
            Origin.LD_PAGE_PUBLISHED,
            Origin.META_PUBLISHED,
            Origin.ITEM_PUBLISHED,
            Origin.TEXT_PUBLISHED,
            Origin.SCRIPT_PUBLISHED);

    private static final int MAX_DAYS = 60;

    private static final int DAY = 10;

    private final PageFacts facts;
    private final int anchor;

    Dates(PageFacts facts, int anchor) {
        this.facts = facts;
        this.anchor = anchor;
    }

    /** A date of data, where numbers may count from 1970; null when it is none. */
    static @Nullable String ofData(String text) {
        String value = text.strip();
        return DateText.iso(value)
                .or(() -> DateText.epoch(value))
                .or(() -> DateText.find(value).map(DateText.Found::iso))
                .orElse(null);
    }

    /** The first date in a short text; null when there is none. */
    static @Nullable String inText(String text, @Nullable String language) {
        boolean year = text.indexOf("19") >= 0 || text.indexOf("20") >= 0;
        return year ? DateText.find(text, language).map(DateText.Found::iso).orElse(null) : null;
    }

    /** The date in an address such as {@code /2019/11/18/a-headline}; null when there is none. */
    static @Nullable String inAddress(String address) {
        Matcher match = URL_DATE.matcher(address);
        return match.find()
                ? DateText.iso(match.group(1) + '/' + match.group(2) + '/' + match.group(3))
                        .orElse(null)
                : null;
    }

    Ranking ranking() {
        return Ranking.of(candidates(), FOREST);
    }

    static String day(String iso) {
        return iso.substring(0, DAY);
    }

    List<Candidate> candidates() {
        Map<String, List<Clue>> groups = Evidence.grouped(facts.clues(Field.DATE), clue -> day(clue.value()));
        NavigableSet<String> days = new TreeSet<>(groups.keySet());
        NavigableSet<String> told = new TreeSet<>();
        groups.forEach((day, group) -> {
            if (group.stream()
                    .anyMatch(clue -> PUBLISHED.contains(clue.origin()) || MODIFIED.contains(clue.origin()))) {
                told.add(day);
            }
        });
        Evidence evidence = new Evidence(facts, Field.DATE, anchor, groups.values());
        List<Candidate> candidates = new ArrayList<>();
        groups.forEach((day, group) -> {
            if (candidates.size() < MAX_DAYS) {
                Features features = evidence.of(group);
                describe(day, group, days, told, features);
                candidates.add(new Candidate(fullest(group), group, features));
            }
        });
        return candidates;
    }

    private void describe(
            String day, List<Clue> group, NavigableSet<String> days, NavigableSet<String> told, Features features) {
        features.put("earlier", days.headSet(day, false).size());
        features.put("later", days.tailSet(day, false).size());
        features.put("told-earlier", told.headSet(day, false).size());
        features.put("told-later", told.tailSet(day, false).size());
        features.put("neighbour", neighbour(day, days));
        features.put("from-first", told.isEmpty() ? -1 : between(told.first(), day));
        features.put("from-last", told.isEmpty() ? -1 : between(day, told.last()));
        features.put("clues", group.size());
        features.put("published", count(group, PUBLISHED));
        features.put("modified", count(group, MODIFIED));
        features.put("timed", group.stream().anyMatch(c -> c.value().length() > DAY));
        features.put("new-year", day.endsWith("-01-01"));
        features.put("published-elsewhere", count(facts.clues(Field.DATE), PUBLISHED) - count(group, PUBLISHED));
    }

    private static int count(List<Clue> clues, Set<Origin> origins) {
        return (int) clues.stream().filter(c -> origins.contains(c.origin())).count();
    }

    /** Whether the page also names the day before or after, as happens when zones differ. */
    private static boolean neighbour(String day, Set<String> days) {
        LocalDate date = LocalDate.parse(day);
        return days.contains(date.plusDays(1).toString())
                || days.contains(date.minusDays(1).toString());
    }

    private static int between(String from, String to) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** The reading with most parts: day, time, zone; of equals the first. */
    private static String fullest(List<Clue> group) {
        String best = "";
        for (Clue clue : group) {
            boolean midnight = clue.value().startsWith("T00:00:00", DAY);
            if (best.isEmpty() || (clue.value().length() > best.length() && !midnight)) {
                best = clue.value();
            }
        }
        return best;
    }

    /** The latest day of a modification that is after the given date; null when there is none. */
    @Nullable
    String updated(String published) {
        return facts.clues(Field.DATE).stream()
                .filter(clue -> MODIFIED.contains(clue.origin()) && !clue.spot().in(Region.COMMENTS | Region.RELATED))
                .map(Clue::value)
                .filter(value -> value.compareTo(published) > 0 && !day(value).equals(day(published)))
                .findFirst()
                .orElse(null);
    }
}
