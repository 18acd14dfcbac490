package dateline.check;

import dateline.problem.Problem;
import dateline.text.Contrast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours that a theme names for text stand out from those it names for the ground, in each of its schemes. Themes that
 * name their colours otherwise have nothing to look at here.
 */
final class ContrastCheck implements Check {
    /** A block without blocks in it. */
    private static final Pattern BLOCK = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern COLOUR =
            Pattern.compile("--([a-z0-9]+)\\s*:\\s*(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3}))\\b");

    private record Pair(String text, String ground) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("ink", "paper"),
            new Pair("ink", "raised"),
            new Pair("soft", "paper"),
            new Pair("soft", "raised"),
            new Pair("accent", "paper"),
            new Pair("accent", "raised"),
            new Pair("ink", "ramp1"),
            new Pair("ink", "ramp2"),
            new Pair("on4", "ramp4"));

    @Override
    public String name() {
        return "contrast";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) throws IOException {
        int looked = 0;
        for (String file : site.files()) {
            if (file.startsWith("assets/") && file.endsWith(".css")) {
                looked += sheet(site, file, problems);
            }
        }
        return looked;
    }

    private static int sheet(BuiltSite site, String file, Consumer<Problem> problems) throws IOException {
        String css = new String(site.bytes(file), StandardCharsets.UTF_8);
        Map<String, String> first = new HashMap<>();
        int looked = 0;
        for (Matcher block = BLOCK.matcher(css); block.find(); ) {
            // A scheme changes what the first block says, and leaves the rest.
            Map<String, String> colours = new HashMap<>(first);
            boolean any = false;
            for (Matcher colour = COLOUR.matcher(block.group(1)); colour.find(); any = true) {
                colours.put(colour.group(1), colour.group(2));
            }
            if (first.isEmpty()) {
                first.putAll(colours);
            }
            looked += any ? pairs(site, file, line(css, block.start()), colours, problems) : 0;
        }
        return looked;
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static int pairs(
            BuiltSite site, String file, int line, Map<String, String> colours, Consumer<Problem> problems) {
        int looked = 0;
        for (Pair pair : PAIRS) {
            String text = colours.get(pair.text());
            String ground = colours.get(pair.ground());
            if (text != null && ground != null) {
                looked++;
                judge(site, file, line, pair, Contrast.of(text, ground), problems);
            }
        }
        return looked;
    }

    private static void judge(
            BuiltSite site, String file, int line, Pair pair, double contrast, Consumer<Problem> problems) {
        if (contrast < Contrast.TEXT) {
            problems.accept(Problem.error(
                    site.place(file, line, 1),
                    String.format(
                            Locale.ROOT,
                            "--%s on --%s has a contrast of %.1f, less than %.1f",
                            pair.text(),
                            pair.ground(),
                            contrast,
                            Contrast.TEXT),
                    null));
        }
    }
}
