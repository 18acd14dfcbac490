package dateline.site;

import dateline.page.Page;
import dateline.page.Page.Rendered;
import dateline.page.Page.Wrapped;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.publish.Lines;
import dateline.publish.OutputFile;
import dateline.render.Renderer;
import dateline.render.Renderer.RenderException;
import dateline.text.English;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the bytes of pages, and gathers what goes wrong: a template that is broken is told once, with the first page that
 * it spoils and how many more.
 */
final class PageRenderer {
    private final Renderer renderer;
    private final boolean fallBack;
    private final Problems problems;
    private final Map<Problem, Spoiled> spoiled = new TreeMap<>(Problem.ORDER);

    /** Pages that one problem spoils: the first of them by path, and their number. */
    private record Spoiled(String first, int count) {
        Spoiled and(String path) {
            return new Spoiled(path.compareTo(first) < 0 ? path : first, count + 1);
        }
    }

    /** @param fallBack whether a page whose template is broken is made with that of the default theme */
    PageRenderer(Renderer renderer, boolean fallBack, Problems problems) {
        this.renderer = renderer;
        this.fallBack = fallBack;
        this.problems = problems;
    }

    /**
     * A page that was made.
     *
     * @param sound whether it was made as planned, and not with another template in place of a broken one
     */
    record Made(OutputFile file, boolean sound) {}

    /** The file of a page; nothing when it cannot be made. */
    Optional<Made> render(Page page) {
        try {
            boolean[] sound = {true};
            return Optional.ofNullable(bytes(page, sound))
                    .map(bytes -> new Made(new OutputFile(page.file(), bytes), sound[0]));
        } catch (UncheckedIOException e) {
            problems.add(Problem.error(String.valueOf(e.getMessage()), "build again"));
        } catch (StackOverflowError e) {
            problems.add(Problem.error(Place.whole(page.origin()), "is nested too deeply", null));
        }
        return Optional.empty();
    }

    private byte @Nullable [] bytes(Page page, boolean[] sound) {
        if (page.content() instanceof Page.Made made) {
            return made.bytes().get();
        }
        if (page.content() instanceof Page.Lined lined) {
            return bytes(lined.lines());
        }
        if (page.content() instanceof Wrapped wrapped) {
            byte[] inside = rendered(page, wrapped.rendered(), sound);
            return inside == null ? null : wrapped.wrap().apply(new String(inside, StandardCharsets.UTF_8));
        }
        return rendered(page, (Rendered) page.content(), sound);
    }

    private static byte[] bytes(Lines lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            all.writeBytes(lines.bytes(i));
        }
        return all.toByteArray();
    }

    private byte @Nullable [] rendered(Page page, Rendered rendered, boolean[] sound) {
        try {
            return renderer.render(rendered.template(), rendered.model().get());
        } catch (RenderException e) {
            note(e.problem(), page.path());
            sound[0] = false;
        }
        if (!fallBack) {
            return null;
        }
        try {
            return renderer.renderWithTheme(
                    rendered.template(), rendered.model().get());
        } catch (RenderException e) {
            note(e.problem(), page.path());
            return null;
        }
    }

    private synchronized void note(Problem problem, String path) {
        Spoiled before = spoiled.get(problem);
        spoiled.put(problem, before == null ? new Spoiled(path, 1) : before.and(path));
    }

    /** Tells what was gathered. */
    synchronized void tell() {
        spoiled.forEach((problem, pages) -> {
            if (problems.contains(problem)) {
                // Told when the templates were checked, before any page.
                return;
            }
            String more = pages.count() == 1 ? "" : " and " + English.number(pages.count() - 1L) + " more";
            problems.add(new Problem(
                    problem.severity(),
                    problem.place(),
                    problem.message() + " (page /" + pages.first() + more + ")",
                    problem.excerpt(),
                    problem.hint()));
        });
        spoiled.clear();
    }
}
