package dateline.check;

import dateline.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every page can be reached by links from others. */
final class OrphanCheck implements Check {
    private static final Set<String> KNOWN_BY_NAME = Set.of("index.html", "404.html", "search/index.html");

    @Override
    public String name() {
        return "orphans";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        List<BuiltPage> pages = site.pages().toList();
        Set<String> reached = new HashSet<>();
        for (BuiltPage page : pages) {
            for (Reference reference : page.references()) {
                BuiltSite.Target target =
                        reference.kind() == Reference.Kind.LINK ? site.follow(page.path(), reference.address()) : null;
                if (target != null && target.file() != null && !target.file().equals(page.path())) {
                    reached.add(target.file());
                }
            }
        }
        pages.stream()
                .filter(page -> !page.redirect() && !KNOWN_BY_NAME.contains(page.path()))
                .filter(page -> !reached.contains(page.path()))
                .forEach(page ->
                        problems.accept(Problem.warning(site.place(page.path()), "no other page leads here", null)));
        return pages.size();
    }
}
