package dateline.check;

import dateline.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** One first heading a page, no level left out on the way down, and none empty (WCAG 2.2, technique H42). */
final class HeadingCheck implements Check {
    @Override
    public String name() {
        return "headings";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        List<BuiltPage> pages = site.pages().filter(page -> !page.redirect()).toList();
        for (BuiltPage page : pages) {
            long first = page.headings().stream()
                    .filter(heading -> heading.level() == 1)
                    .count();
            if (first != 1) {
                problems.accept(
                        Problem.error(site.place(page.path()), "has " + first + " first headings (h1), not one", null));
            }
            levels(site, page, problems);
        }
        return pages.stream().mapToInt(page -> page.headings().size()).sum();
    }

    private static void levels(BuiltSite site, BuiltPage page, Consumer<Problem> problems) {
        int before = 1;
        for (BuiltPage.Heading heading : page.headings()) {
            if (heading.level() > before + 1) {
                problems.accept(Problem.warning(
                        site.place(page.path(), heading.line(), heading.column()),
                        "a heading of level " + heading.level() + " follows one of level " + before,
                        null));
            }
            if (heading.empty()) {
                problems.accept(Problem.error(
                        site.place(page.path(), heading.line(), heading.column()), "a heading is empty", null));
            }
            before = heading.level();
        }
    }
}
