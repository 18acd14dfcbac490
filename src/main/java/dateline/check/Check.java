package dateline.check;

import dateline.problem.Problem;
import java.io.IOException;
import java.util.function.Consumer;

/** One question asked of a whole built site. */
interface Check {
    /** What it looks at, in a word or two: {@code links}. */
    String name();

    /**
     * Tells what is wrong.
     *
     * @return how many things were looked at
     */
    int run(BuiltSite site, Consumer<Problem> problems) throws IOException;
}
