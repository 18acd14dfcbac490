package dateline.page;

import dateline.config.SiteConfig;
import dateline.config.ThemeSettings;
import dateline.problem.Problem;
import dateline.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of the theme as the settings want them: with the owner's colours, and without the scripts that nobody asked for. */
final class ThemeFiles {
    static final String STYLE = "site.css";
    static final String SEARCH = "search.js";
    static final String TOGGLE = "toggle.js";
    static final String OFFLINE = "offline.js";
    static final String WORKER = "worker.js";

    private ThemeFiles() {}

    /**
     * Chooses and completes files.
     *
     * @param assets of theme and site, by their names
     * @param problems told of a logo that is not there
     */
    static Map<String, byte[]> of(SiteConfig config, Map<String, byte[]> assets, Problems problems) {
        ThemeSettings theme = config.theme();
        Map<String, byte[]> files = new TreeMap<>(assets);
        if (!config.search()) {
            files.remove(SEARCH);
        }
        if (!theme.toggle()) {
            files.remove(TOGGLE);
        }
        // The worker stands at the root of the site, see OfflineFiles.
        files.remove(WORKER);
        if (config.pages().offline() == 0) {
            files.remove(OFFLINE);
        }
        files.computeIfPresent(STYLE, (name, bytes) -> join(bytes, colors(theme)));
        check("logo", theme.logo(), files, problems);
        check("card", theme.card(), files, problems);
        return files;
    }

    private static void check(String key, @Nullable String name, Map<String, byte[]> files, Problems problems) {
        if (name != null && !files.containsKey(name)) {
            problems.add(Problem.error(
                    "theme: " + key + ": there is no file templates/assets/" + name,
                    "put it there, or name one that is: " + String.join(", ", files.keySet())));
        }
    }

    private static byte[] join(byte[] style, String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(style, style.length + added.length);
        System.arraycopy(added, 0, all, style.length, added.length);
        return all;
    }

    /** The owner's colours, behind those of the theme, for each way in which a scheme is chosen. */
    private static String colors(ThemeSettings theme) {
        StringBuilder out = new StringBuilder();
        rules("", ":root", theme.light(), out);
        rules("@media (prefers-color-scheme: dark) { ", ":root:not([data-scheme=\"light\"])", theme.dark(), out);
        rules("", ":root[data-scheme=\"dark\"]", theme.dark(), out);
        return out.toString();
    }

    private static void rules(String around, String where, Map<String, String> colors, StringBuilder out) {
        if (colors.isEmpty()) {
            return;
        }
        out.append(around).append(where).append(" {");
        colors.forEach((name, color) ->
                out.append(" --").append(name).append(": ").append(color).append(';'));
        out.append(around.isEmpty() ? " }\n" : " } }\n");
    }
}
