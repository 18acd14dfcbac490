package dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box in which the running text of a page stands close together.
 *
 * <p>Each running block gives its words to the box around it, and a share of them to those further out: the way of
 * Arc90's Readability (2009), with shares that fall evenly instead of by fixed rules.
 */
final class Center {
    /** How much of its score a box hands on to the one around it. */
    private static final double SHARE = 0.6;

    private static final int LEVELS = 5;

    private Center() {}

    static @Nullable Box of(List<Block> blocks) {
        Map<Box, Double> scores = new HashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                give(block, scores);
            }
        }
        Box best = null;
        double most = 0;
        for (Block block : blocks) {
            Box box = block.box;
            for (int level = 0; level < LEVELS && box != null; level++, box = box.parent) {
                double score = scores.getOrDefault(box, 0.0);
                if (score > most) {
                    most = score;
                    best = box;
                }
            }
        }
        return best;
    }

    private static void give(Block block, Map<Box, Double> scores) {
        double share = block.words * (1 - block.linkShare());
        Box box = block.box.parent == null || isHolder(block) ? block.box : block.box.parent;
        for (int level = 0; level < LEVELS && box != null; level++, box = box.parent) {
            scores.merge(box, share, Double::sum);
            share *= SHARE;
        }
    }

    /** Text that stands in a box without a paragraph of its own. */
    private static boolean isHolder(Block block) {
        return block.box.blocks > 1;
    }
}
