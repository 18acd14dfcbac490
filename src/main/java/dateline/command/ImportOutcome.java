package dateline.command;

import dateline.site.ImportReport;
import dateline.site.ImportReport.Removed;
import dateline.store.Stored.Change;
import dateline.text.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an import did, for people and for programs.
 *
 * @param dry whether nothing was written
 * @param jsonl whether articles went to standard output
 * @param seconds how long it took
 */
record ImportOutcome(ImportReport report, boolean dry, boolean jsonl, double seconds) {
    /** The table of rules, and below it the closing line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!report.rules().isEmpty()) {
            lines.add(row("rule", "spans", "characters"));
            report.rules()
                    .forEach((rule, removed) -> lines.add(
                            row(rule, English.number(removed.spans()), English.number(removed.characters()))));
        }
        if (report.sources() > 0) {
            String verb = dry ? "Would add " : "Added ";
            lines.add(verb + English.count(report.sources(), "source")
                    + " to sources.yml; import --feeds reads their feeds");
        }
        lines.add(report.settingsWrong() ? "Not imported: the settings are wrong" : closing());
        return lines;
    }

    /** {@code Imported 12 articles from 14 inputs in 0.80 s: 10 new, 1 updated, 1 unchanged, 1 duplicate, 1 left out}. */
    private String closing() {
        String verb = jsonl ? "Cleaned" : dry ? "Would import" : "Imported";
        return String.format(
                Locale.ROOT,
                "%s %s from %s in %.2f s: %s",
                verb,
                English.count(kept(), "article"),
                English.count(report.inputs(), "input"),
                seconds,
                String.join(", ", outcomes()));
    }

    private int kept() {
        return report.count(Change.NEW)
                + report.count(Change.UPDATED)
                + report.count(Change.UNCHANGED)
                + report.cleaned();
    }

    private List<String> outcomes() {
        List<String> words = new ArrayList<>();
        if (!jsonl) {
            words.add(English.number(report.count(Change.NEW)) + " new");
            words.add(English.number(report.count(Change.UPDATED)) + " updated");
            words.add(English.number(report.count(Change.UNCHANGED)) + " unchanged");
            words.add(English.count(report.count(Change.DUPLICATE), "duplicate"));
        }
        words.add(English.number(report.leftOut()) + " left out");
        return words;
    }

    Map<String, Object> record() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("inputs", report.inputs());
        record.put("articles", kept());
        for (Change change : List.of(Change.NEW, Change.UPDATED, Change.UNCHANGED, Change.DUPLICATE)) {
            record.put(change.name().toLowerCase(Locale.ROOT), report.count(change));
        }
        record.put("left_out", report.leftOut());
        record.put("sources", report.sources());
        record.put("written", !dry);
        record.put("files", report.files());
        record.put("rules", rules());
        record.put("seconds", Math.round(seconds * 1000) / 1000.0);
        record.put("problems", Console.records(report.problems()));
        return record;
    }

    private List<Map<String, Object>> rules() {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Map.Entry<String, Removed> rule : report.rules().entrySet()) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("rule", rule.getKey());
            record.put("spans", rule.getValue().spans());
            record.put("characters", rule.getValue().characters());
            rules.add(record);
        }
        return rules;
    }

    private String row(String rule, String spans, String characters) {
        int width =
                report.rules().keySet().stream().mapToInt(String::length).max().orElse(4);
        return String.format(Locale.ROOT, "%-" + Math.max(4, width) + "s  %7s  %10s", rule, spans, characters);
    }
}
