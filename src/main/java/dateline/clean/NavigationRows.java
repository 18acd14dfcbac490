package dateline.clean;

import java.util.BitSet;
import java.util.List;

/** The menus above the first sentence and below the last one of a page that was copied whole. */
final class NavigationRows implements BlockRule {
    static final String NAME = "navigation";

    /** Fewer short lines may be headings or a list of the story. */
    private static final int LEAST_ROWS = 12;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public BitSet claim(List<String> blocks) {
        int first = 0;
        while (first < blocks.size() && !Prose.sentence(blocks.get(first))) {
            first++;
        }
        int last = blocks.size();
        while (last > first && !Prose.sentence(blocks.get(last - 1))) {
            last--;
        }
        BitSet claimed = new BitSet();
        if (first < blocks.size()) {
            claim(blocks, 0, first, claimed);
            claim(blocks, last, blocks.size(), claimed);
        }
        return claimed;
    }

    private static void claim(List<String> blocks, int from, int to, BitSet claimed) {
        int labels = 0;
        for (String block : blocks.subList(from, to)) {
            labels += Prose.label(block) ? 1 : 0;
        }
        if (labels >= LEAST_ROWS && labels * 10 >= (to - from) * 8) {
            claimed.set(from, to);
        }
    }
}
