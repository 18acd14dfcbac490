package dateline.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** A line such as {@code Most Read} and the headlines in the lines below it. */
final class RelatedLines implements BlockRule {
    static final String NAME = "related-list";

    private static final int MOST_HEADLINES = 12;
    private static final int LONGEST_LEAD = 60;
    private static final int LONGEST = 160;

    private static final Pattern LEAD = Pattern.compile(
            "(?:related(?: (?:news|articles?|stories|story|content|posts?|topics|links|coverage|reading|videos?))?|most (?:read|popular|viewed|shared)(?: (?:stories|articles|news))?|trending(?: now| stories| news)?"
                    + "|recommended(?: for you| stories| videos| reading)?|you (?:may|might) also (?:like|be interested in)|editor['\u2019]?s['\u2019]? (?:picks?|choice)|popular (?:now|stories|posts|articles)"
                    + "|what to read next|from our partners|around the web|up next|more (?:stories|news|like this|from .{2,30}|on .{2,30}|in .{2,30})|(?:also )?read (?:more|also|next)"
                    + "|latest (?:news|stories|headlines|posts|articles)|top stories|recent (?:posts|articles|news|stories)|sponsored stories):?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public BitSet claim(List<String> blocks) {
        BitSet claimed = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            if (lead(block)) {
                int end = end(blocks, i + 1);
                if (end > i + 1 || end == blocks.size()) {
                    claimed.set(i, end);
                }
                i = end - 1;
            }
        }
        return claimed;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        if (!lead(words)) {
            lessons.related(words);
        }
    }

    /** Whether a line announces headlines of other articles and holds none itself. */
    static boolean lead(String line) {
        return line.length() <= LONGEST_LEAD && LEAD.matcher(line).matches();
    }

    private static int end(List<String> blocks, int from) {
        int end = from;
        while (end < blocks.size() && end - from < MOST_HEADLINES && headline(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean headline(String block) {
        boolean stop = block.endsWith(".") || block.endsWith(":") || block.endsWith(";");
        return !stop && block.length() <= LONGEST && block.indexOf(' ') > 0;
    }
}
