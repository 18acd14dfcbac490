package dateline.check;

import dateline.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** No page weighs so much that a phone on a slow line waits for it. */
final class WeightCheck implements Check {
    /** About four seconds at 1.6 Mbit/s when it is sent unpacked, which a static host may do. */
    private static final int HEAVY = 400 << 10;

    @Override
    public String name() {
        return "weight";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        List<BuiltPage> pages = site.pages().toList();
        pages.stream()
                .filter(page -> page.size() > HEAVY)
                .forEach(page -> problems.accept(Problem.warning(
                        site.place(page.path()),
                        "weighs " + (page.size() >> 10) + " KB without its pictures, more than " + (HEAVY >> 10)
                                + " KB",
                        null)));
        return pages.size();
    }
}
