package dateline.check;

import dateline.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Every picture says in words what it shows, or that it shows nothing (WCAG 2.2, 1.1.1). */
final class PictureCheck implements Check {
    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        List<BuiltPage> pages = site.pages().toList();
        pages.forEach(page -> page.blind()
                .forEach(spot -> problems.accept(Problem.error(
                        site.place(page.path(), spot.line(), spot.column()),
                        "a picture has no alt text",
                        "alt=\"\" says that it only decorates"))));
        return pages.size();
    }
}
