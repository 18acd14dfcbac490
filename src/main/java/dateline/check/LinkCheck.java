package dateline.check;

import dateline.problem.Place;
import dateline.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every link, anchor and asset of the site leads to something in it. */
final class LinkCheck implements Check {
    @Override
    public String name() {
        return "links";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        List<BuiltPage> pages = site.pages().toList();
        pages.forEach(page -> page.references().forEach(reference -> {
            Problem problem = problem(site, page, reference);
            if (problem != null) {
                problems.accept(problem);
            }
        }));
        return pages.stream().mapToInt(page -> page.references().size()).sum();
    }

    private static @Nullable Problem problem(BuiltSite site, BuiltPage page, Reference reference) {
        Place place = site.place(page.path(), reference.line(), reference.column());
        if (reference.address().isEmpty()) {
            return Problem.error(place, "an address is empty", null);
        }
        BuiltSite.Target target = site.follow(page.path(), reference.address());
        if (target == null) {
            return null;
        }
        BuiltPage there = site.page(target.file());
        if (target.file() == null) {
            String what = reference.kind() == Reference.Kind.ASSET ? "file" : "page";
            return Problem.error(
                    place,
                    "\"" + reference.address() + "\" leads to no " + what + " of the site",
                    hint(site, reference));
        }
        boolean lost = !target.part().isEmpty()
                && there != null
                && !there.ids().contains(target.part())
                && !target.part().equals("top");
        return lost
                ? Problem.error(
                        place,
                        "\"" + reference.address() + "\" leads to a part that " + target.file() + " does not have",
                        null)
                : null;
    }

    private static @Nullable String hint(BuiltSite site, Reference reference) {
        boolean root = reference.address().startsWith("/")
                && !reference.address().startsWith(site.base().path());
        return root ? "the site stands under " + site.base().path() : null;
    }
}
