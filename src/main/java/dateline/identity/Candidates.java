package dateline.identity;

import dateline.entity.EntityType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Entities that may be one, for the owner of the site to decide; nothing is merged on such grounds alone. */
public final class Candidates {
    private final List<MergeCandidate> found = new ArrayList<>();

    private Candidates() {}

    /** The likeliest first. */
    public static List<MergeCandidate> of(List<Known> entities) {
        Candidates candidates = new Candidates();
        candidates.people(entities);
        candidates.organizations(entities);
        candidates.found.sort(Comparator.comparingDouble((MergeCandidate c) -> -c.likelihood())
                .thenComparing(c -> c.first().name())
                .thenComparing(c -> c.second().name()));
        return List.copyOf(candidates.found);
    }

    private void people(List<Known> entities) {
        Map<String, List<Known>> bySurname = new HashMap<>();
        Map<String, List<Known>> byGiven = new HashMap<>();
        for (Known known : entities) {
            if (known.type() == EntityType.PERSON) {
                PersonName name = PersonName.of(plain(known.name()));
                bySurname
                        .computeIfAbsent(name.surname(), s -> new ArrayList<>())
                        .add(known);
                if (name.full()) {
                    byGiven.computeIfAbsent(name.given(), s -> new ArrayList<>())
                            .add(known);
                }
            }
        }
        bySurname.values().forEach(this::sameSurname);
        byGiven.values().forEach(this::sameGiven);
    }

    /** Lists that would give too many pairs say nothing. */
    private static final int MOST = 40;

    private void sameSurname(List<Known> people) {
        for (int i = 0; i < people.size() && people.size() <= MOST; i++) {
            for (int j = i + 1; j < people.size(); j++) {
                PersonName a = PersonName.of(plain(people.get(i).name()));
                PersonName b = PersonName.of(plain(people.get(j).name()));
                if (!a.suffix().equals(b.suffix())) {
                    continue;
                }
                Set<String> roles = new HashSet<>(people.get(i).roles);
                roles.retainAll(people.get(j).roles);
                if (!a.full() || !b.full()) {
                    add(people.get(i), people.get(j), "the same surname", roles.isEmpty() ? 0.5 : 0.8);
                } else if (a.given().equals(b.given())) {
                    add(people.get(i), people.get(j), "the same first name and surname", 0.9);
                } else if (!roles.isEmpty()) {
                    String office =
                            "the same surname and office (" + roles.iterator().next() + ")";
                    add(people.get(i), people.get(j), office, 0.7);
                } else if (a.given().charAt(0) == b.given().charAt(0)
                        && (a.given().endsWith(".") || b.given().endsWith("."))) {
                    add(people.get(i), people.get(j), "the same surname and initial", 0.7);
                }
            }
        }
    }

    private void sameGiven(List<Known> people) {
        for (int i = 0; i < people.size() && people.size() <= MOST; i++) {
            for (int j = i + 1; j < people.size(); j++) {
                String a = PersonName.of(plain(people.get(i).name())).surname();
                String b = PersonName.of(plain(people.get(j).name())).surname();
                if (!a.equals(b) && a.length() > 4 && near(a, b)) {
                    add(people.get(i), people.get(j), "surnames that differ in a letter or two", 0.75);
                }
            }
        }
    }

    private void organizations(List<Known> entities) {
        Map<String, List<Known>> byInitials = new HashMap<>();
        for (Known known : entities) {
            if (known.type() == EntityType.ORGANIZATION && known.name().indexOf(' ') < 0) {
                byInitials
                        .computeIfAbsent(known.name().replace(".", ""), n -> new ArrayList<>())
                        .add(known);
            }
        }
        for (Known known : entities) {
            if (known.type() == EntityType.ORGANIZATION && known.name().indexOf(' ') > 0) {
                byInitials.forEach((initials, shorts) -> {
                    if (initials.charAt(0) == known.name().charAt(0)
                            && OrganizationName.acronym(initials, known.name())) {
                        shorts.forEach(other -> add(known, other, "initials of the other", 0.6));
                    }
                });
            }
        }
    }

    private void add(Known a, Known b, String reason, double likelihood) {
        boolean first = a.articles() > b.articles()
                || (a.articles() == b.articles()
                        && a.name().length() >= b.name().length());
        found.add(new MergeCandidate(first ? a : b, first ? b : a, reason, likelihood));
    }

    /** In small letters without marks: Müller and Muller may be one. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether one letter, or two of many, make the difference. */
    private static boolean near(String a, String b) {
        int limit = Math.min(a.length(), b.length()) > 7 ? 2 : 1;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
                corner = up;
            }
        }
        return row[b.length()] <= limit;
    }
}
