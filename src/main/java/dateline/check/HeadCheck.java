package dateline.check;

import dateline.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every page says its language, title and description, no two listed ones the same title, and its own address. */
final class HeadCheck implements Check {
    @Override
    public String name() {
        return "titles";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        Map<String, String> titles = new HashMap<>();
        List<BuiltPage> pages = site.pages().filter(page -> !page.redirect()).toList();
        for (BuiltPage page : pages) {
            missing(site, page, problems);
            String other =
                    page.title() == null || !page.listed() ? null : titles.putIfAbsent(page.title(), page.path());
            if (other != null) {
                problems.accept(Problem.warning(
                        site.place(page.path()), "has the title of " + other + ": \"" + page.title() + "\"", null));
            }
        }
        return pages.size();
    }

    private static void missing(BuiltSite site, BuiltPage page, Consumer<Problem> problems) {
        if (page.language() == null) {
            problems.accept(Problem.error(site.place(page.path()), "<html> has no lang", "screen readers need it"));
        }
        if (page.title() == null) {
            problems.accept(Problem.error(site.place(page.path()), "has no title", null));
        }
        if (page.listed() && page.description() == null) {
            problems.accept(Problem.warning(site.place(page.path()), "has no description", null));
        }
        String canonical = page.canonical();
        if (canonical == null) {
            if (site.base().known() && page.listed()) {
                problems.accept(Problem.warning(site.place(page.path()), "has no canonical address", null));
            }
            return;
        }
        BuiltSite.Target target = site.follow(page.path(), canonical);
        if (!canonical.matches("https?://.*")) {
            problems.accept(Problem.error(
                    site.place(page.path()), "its canonical address is not absolute: " + canonical, null));
        } else if (target == null || !page.path().equals(target.file())) {
            problems.accept(Problem.error(
                    site.place(page.path()),
                    "its canonical address is that of something else: " + canonical,
                    "build and check with the same --base-url"));
        }
    }
}
