package dateline.site;

import dateline.config.SiteConfig;
import dateline.config.SourceSettings;
import dateline.intake.Subscription;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.syntax.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adds outlets with their feeds to {@code sources.yml}; what stands there, comments too, stays as it is. */
final class SourceList {
    private static final String NAME = "sources.yml";

    private final SiteConfig config;
    private final boolean dryRun;

    SourceList(SiteConfig config, boolean dryRun) {
        this.config = config;
        this.dryRun = dryRun;
    }

    /** Adds those whose feed no source has yet. */
    void add(List<Subscription> subscriptions, ImportTally tally) throws IOException {
        if (subscriptions.isEmpty()) {
            return;
        }
        Path file = config.root().resolve(NAME);
        if (!Files.exists(file) && !config.sources().isEmpty()) {
            tally.problem(Problem.error(
                    Place.whole("dateline.yml"),
                    "has the list of sources, to which nothing can be added",
                    "move what stands under sources into a file of its own, sources.yml"));
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, List<Subscription>> source :
                fresh(subscriptions, tally).entrySet()) {
            lines.append(entry(source.getKey(), source.getValue()));
            tally.source();
        }
        if (!dryRun && lines.length() > 0) {
            String gap = Files.exists(file) && !Files.readString(file).endsWith("\n") ? "\n" : "";
            Files.writeString(file, gap + lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** By name; several feeds of one name are one outlet. */
    private Map<String, List<Subscription>> fresh(List<Subscription> subscriptions, ImportTally tally) {
        Set<String> feeds = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (SourceSettings source : config.sources()) {
            feeds.addAll(source.feeds());
            names.put(source.name().toLowerCase(Locale.ROOT), source.name());
        }
        Map<String, List<Subscription>> fresh = new LinkedHashMap<>();
        for (Subscription each : subscriptions) {
            String there = names.get(each.name().toLowerCase(Locale.ROOT));
            if (!feeds.add(each.feed())) {
                continue;
            }
            if (there != null) {
                tally.problem(Problem.warning(
                        Place.whole(NAME),
                        "has \"" + there + "\" already, without the feed " + each.feed(),
                        "add there by hand: feed: " + each.feed()));
            } else {
                fresh.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each);
            }
        }
        return fresh;
    }

    private static String entry(String name, List<Subscription> feeds) {
        StringBuilder entry = new StringBuilder(JsonText.quoted(name)).append(":\n");
        feeds.stream()
                .map(Subscription::home)
                .filter(home -> home != null)
                .findFirst()
                .ifPresent(home ->
                        entry.append("  url: ").append(JsonText.quoted(home)).append('\n'));
        List<String> addresses =
                feeds.stream().map(each -> JsonText.quoted(each.feed())).toList();
        String value = addresses.size() == 1 ? addresses.get(0) : "[" + String.join(", ", addresses) + "]";
        return entry.append("  feed: ").append(value).append('\n').toString();
    }
}
