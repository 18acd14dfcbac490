package dateline.site;

import dateline.entity.EntityRules;
import dateline.identity.Known;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells of names in rules that no article has: a slip there would stay without effect, and nobody would know. */
final class EntityClaims {
    private EntityClaims() {}

    static void check(EntityRules rules, List<Known> all, Problems problems) {
        Set<String> names = new TreeSet<>();
        for (Known known : all) {
            names.add(known.name());
            names.addAll(known.spellings());
        }
        Set<String> folded = new HashSet<>();
        names.forEach(name -> folded.add(EntityRules.fold(name)));
        for (EntityRules.Rule rule : rules.all()) {
            rule.merged().forEach(claim -> check(claim, names, folded, problems));
            rule.split().forEach(claim -> check(claim, names, folded, problems));
        }
    }

    private static void check(EntityRules.Claim claim, Set<String> names, Set<String> folded, Problems problems) {
        if (!folded.contains(EntityRules.fold(claim.name()))) {
            problems.add(new Problem(
                    Severity.WARNING,
                    claim.place(),
                    claim.key() + ": no article names \"" + claim.name() + "\"",
                    null,
                    Spelling.slip(claim.name(), names)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse(null)));
        }
    }
}
