package dateline.render;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Severity;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.jspecify.annotations.Nullable;

/** Says in words for the owner of a site what FreeMarker found wrong in a template. */
final class TemplateTrouble {
    private static final String REFERENCE = "docs/templates.md lists what each template is given";

    private final Templates templates;

    TemplateTrouble(Templates templates) {
        this.templates = templates;
    }

    Problem of(ParseException e) {
        return problem(
                e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e.getEditorMessage()), null);
    }

    Problem of(TemplateException e) {
        String template = e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        return problem(
                template == null ? "" : template,
                line == null ? 0 : line,
                column == null ? 0 : column,
                message(e),
                e instanceof InvalidReferenceException ? REFERENCE : null);
    }

    Problem of(TemplateNotFoundException e) {
        return Problem.error(
                Place.whole(templates.fileName(e.getTemplateName())), "there is no such template", REFERENCE);
    }

    private static String message(TemplateException e) {
        if (e instanceof InvalidReferenceException) {
            return "\"" + e.getBlamedExpressionString() + "\" is missing or absent here";
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateNotFoundException missing) {
                return "there is no template \"" + missing.getTemplateName() + "\"";
            }
            if (cause instanceof ParseException parse) {
                return "cannot use \"" + parse.getTemplateName() + "\": " + firstLine(parse.getEditorMessage());
            }
        }
        return firstLine(e.getMessageWithoutStackTop());
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("unknown trouble")
                .replaceAll(" \\(Note that .*|[.:]$", "")
                .replaceAll("\\.$", "");
    }

    private Problem problem(String template, int line, int column, String message, @Nullable String hint) {
        Place place = new Place(templates.fileName(template), Math.max(line, 0), Math.max(column, 0));
        return new Problem(Severity.ERROR, place, message, templates.line(template, line), hint);
    }
}
