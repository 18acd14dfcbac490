package dateline.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A robots.txt (RFC 9309), as far as it is about this program.
 *
 * <pre>Robots.of("User-agent: *\nDisallow: /private").allows("/private/1") -> false</pre>
 *
 * Of the rules that match a path the longest counts; of two as long, the one that allows.
 */
final class Robots {
    /** The name by which a robots.txt knows this program. */
    private static final String PRODUCT = "dateline";

    private static final int MAX_RULES = 5000;
    private static final int MAX_PATTERN = 1000;

    /** Everything is allowed. */
    static final Robots EMPTY = of("");

    private record Rule(boolean allows, String pattern) {}

    /** The lines for one or more agents. */
    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean named;
    }

    private final Group group;

    private Robots(Group group) {
        this.group = group;
    }

    /** Reads the text of a robots.txt; what is no rule is passed over. */
    static Robots of(String text) {
        Group own = new Group();
        Group others = new Group();
        List<Group> current = List.of();
        boolean inAgents = false;
        for (String line : text.lines().toList()) {
            String rule = line.split("#", 2)[0].strip();
            int colon = rule.indexOf(':');
            if (colon > 0) {
                String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = rule.substring(colon + 1).strip();
                if (key.equals("user-agent")) {
                    current = inAgents ? current : List.of();
                    current = with(current, value, own, others);
                    inAgents = true;
                } else {
                    inAgents = inAgents && !isRule(key);
                    current.forEach(group -> add(group, key, value));
                }
            }
        }
        return new Robots(own.named ? own : others);
    }

    private static boolean isRule(String key) {
        return key.equals("allow") || key.equals("disallow") || key.equals("crawl-delay");
    }

    private static List<Group> with(List<Group> groups, String agent, Group own, Group others) {
        List<Group> more = new ArrayList<>(groups);
        if (agent.toLowerCase(Locale.ROOT).split("[/ ]", 2)[0].equals(PRODUCT)) {
            own.named = true;
            more.add(own);
        } else if (agent.equals("*")) {
            more.add(others);
        }
        return more;
    }

    private static void add(Group group, String key, String value) {
        switch (key) {
            case "allow", "disallow" -> {
                if (!value.isEmpty() && value.length() <= MAX_PATTERN && group.rules.size() < MAX_RULES) {
                    group.rules.add(new Rule(key.equals("allow"), value));
                }
            }
            case "crawl-delay" -> {
                if (value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                    group.delay = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
                }
            }
            default -> {}
        }
    }

    /** How long to wait between two requests; zero when nothing is said. */
    Duration delay() {
        return group.delay;
    }

    /** @param path with its query, such as {@code /news?page=2} */
    boolean allows(String path) {
        int longest = -1;
        boolean allows = true;
        for (Rule rule : group.rules) {
            int length = rule.pattern().length();
            boolean counts = length > longest || (length == longest && rule.allows());
            if (counts && matches(rule.pattern(), path)) {
                longest = length;
                allows = rule.allows();
            }
        }
        return allows || path.equals("/robots.txt");
    }

    /** {@code *} is any text, and {@code $} at the end the end; else a pattern is the beginning of a path. */
    private static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String glob = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int p = 0;
        int star = -1;
        int retry = 0;
        for (int i = 0; i < path.length(); ) {
            if (p < glob.length() && glob.charAt(p) == '*') {
                star = p++;
                retry = i;
            } else if (p < glob.length() && glob.charAt(p) == path.charAt(i)) {
                p++;
                i++;
            } else if (star >= 0) {
                p = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (p < glob.length() && glob.charAt(p) == '*') {
            p++;
        }
        return p == glob.length();
    }
}
