package dateline.clean;

import java.util.BitSet;
import java.util.List;

/** One way in which a block of a text turns out not to be the story by the blocks around it. */
interface BlockRule {
    /** Told with each removal. */
    String name();

    /** The numbers of the blocks that this rule removes. */
    BitSet claim(List<String> blocks);

    /** What a removed block teaches. */
    default void learn(String words, Lessons lessons) {}
}
