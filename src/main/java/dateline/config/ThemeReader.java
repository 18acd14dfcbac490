package dateline.config;

import dateline.config.ThemeSettings.Section;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.syntax.Fields;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Contrast;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code theme} in {@code dateline.yml}. */
final class ThemeReader {
    private static final String LIGHT = "light";

    private static final Map<String, String> THEME_LIGHT =
            Map.of("paper", "#fffdf8", "ink", "#1b1b1a", "soft", "#55524b", "accent", "#9a1c2e");
    private static final Map<String, String> THEME_DARK =
            Map.of("paper", "#16181b", "ink", "#ece9e2", "soft", "#b3aea3", "accent", "#ff9aa2");

    private final Fields fields;
    private final Problems problems;

    private ThemeReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static ThemeSettings read(@Nullable Fields fields, Problems problems) {
        return fields == null ? ThemeSettings.DEFAULT : new ThemeReader(fields, problems).read();
    }

    private ThemeSettings read() {
        fields.rejectUnknown(Keys.THEME);
        Fields colors = fields.mapOrEmpty("colors");
        colors.rejectUnknown(Keys.COLORS);
        Fields night = colors.mapOrEmpty(Keys.DARK);
        night.rejectUnknown(ThemeSettings.COLORS);
        String footer = fields.text("footer");
        return new ThemeSettings(
                colors(colors, LIGHT, THEME_LIGHT),
                colors(night, Keys.DARK, THEME_DARK),
                fields.text("logo"),
                fields.text("card"),
                sections(),
                footer == null ? "" : footer,
                fields.flag("toggle", false));
    }

    private Map<String, String> colors(Fields colors, String scheme, Map<String, String> theme) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(theme);
        YamlText last = null;
        for (String name : ThemeSettings.COLORS) {
            YamlText text = colors.located(name);
            if (text == null) {
                continue;
            }
            if (text.value().matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
                chosen.put(name, text.value().toLowerCase(Locale.ROOT));
                all.put(name, text.value());
                last = text;
            } else {
                colors.error(text, name + ": \"" + text.value() + "\" is not a colour", "such as \"#9a1c2e\"");
            }
        }
        if (last != null) {
            readable(colors, last, scheme, all);
        }
        return chosen;
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for text. */
    private void readable(Fields colors, YamlText at, String scheme, Map<String, String> all) {
        String paper = all.getOrDefault("paper", "");
        for (String name : List.of("ink", "soft", "accent")) {
            double contrast = Contrast.of(all.getOrDefault(name, ""), paper);
            if (contrast < Contrast.TEXT) {
                String said = String.format(
                        Locale.ROOT,
                        "colors: %s on paper has a contrast of %.1f to 1 in the %s scheme, too little to read",
                        name,
                        contrast,
                        scheme);
                problems.add(Problem.warning(colors.place(at), said, "4.5 to 1 or more"));
            }
        }
    }

    /** A name, or a name with an address. */
    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Fields section : fields.maps("sections")) {
            section.rejectUnknown(Keys.SECTION);
            String name = section.text("name");
            YamlText url = section.located("url");
            if (name == null || url == null) {
                section.errorKey("name", "a section needs a name and a url", "{name: World, url: topics/world/}");
            } else if (url.value().matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") && WebAddress.absolute(url.value()) == null) {
                section.error(url, "url: \"" + url.value() + "\" is no address of the web", null);
            } else {
                sections.add(new Section(name, url.value()));
            }
        }
        return List.copyOf(sections);
    }
}
