package dateline.render;

import dateline.problem.Problem;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The name of a template and a model go in, bytes come out. Safe for use by many threads. */
public final class Renderer {
    private final Templates templates;
    private final Queue<TextWriter> writers = new ConcurrentLinkedQueue<>();

    /** Renders with these templates. */
    public Renderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * A page as UTF-8.
     *
     * @throws RenderException when the template is broken, missing, or does not fit the model
     */
    public byte[] render(String template, Model model) throws RenderException {
        return render(template, model, false);
    }

    /** As {@link #render}, but with the template of the default theme, for when the site's own is broken. */
    public byte[] renderWithTheme(String template, Model model) throws RenderException {
        return render(template, model, true);
    }

    private byte[] render(String name, Model model, boolean themeOnly) throws RenderException {
        TemplateTrouble trouble = new TemplateTrouble(templates);
        TextWriter free = writers.poll();
        TextWriter out = free == null ? new TextWriter() : free;
        try {
            Template template = themeOnly ? templates.theme(name) : templates.get(name);
            process(template, model, out);
            return out.take();
        } catch (TemplateException e) {
            throw new RenderException(trouble.of(e), e);
        } catch (TemplateNotFoundException e) {
            throw new RenderException(trouble.of(e), e);
        } catch (ParseException e) {
            throw new RenderException(trouble.of(e), e);
        } catch (IOException e) {
            // A template that could not be parsed once is not tried again; the engine wraps the first failure.
            if (e.getCause() instanceof ParseException first) {
                throw new RenderException(trouble.of(first), e);
            }
            throw new UncheckedIOException(e);
        } finally {
            out.clear();
            writers.add(out);
        }
    }

    private static void process(Template template, Model model, Writer out) throws TemplateException, IOException {
        template.createProcessingEnvironment(new ModelWrapper().top(model), out).process();
    }

    /** A page could not be made; the problem says why, and where in which template. */
    public static final class RenderException extends Exception {
        private final transient Problem problem;

        RenderException(Problem problem, Throwable cause) {
            super(problem.message(), cause);
            this.problem = problem;
        }

        /** What is wrong, and where. */
        public Problem problem() {
            return problem;
        }
    }
}
