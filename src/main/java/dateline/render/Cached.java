package dateline.render;

import freemarker.core.CallPlaceCustomDataInitializationException;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What many pages share, made once in a build: {@code <@cached key="foot">...</@cached>}. The author of a template vouches
 * that what is inside depends on nothing but the site and the key.
 */
final class Cached implements TemplateDirectiveModel {
    static final String NAME = "cached";

    private static final String KEY = "key";

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void execute(
            Environment environment, Map parameters, TemplateModel[] variables, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        if (parameters.size() != 1 || !(parameters.get(KEY) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("<@" + NAME + "> needs a text as its " + KEY + ", and nothing else");
        }
        Map<String, String> made = made(environment);
        String text = made.get(key.getAsString());
        if (text == null) {
            StringWriter out = new StringWriter();
            body.render(out);
            text = out.toString();
            made.put(key.getAsString(), text);
        }
        environment.getOut().write(text);
    }

    /** By key; kept with the very place in the template, since one key in two places means two things. */
    @SuppressWarnings("unchecked")
    private Map<String, String> made(Environment environment) throws TemplateModelException {
        try {
            return (Map<String, String>) environment
                    .getCurrentDirectiveCallPlace()
                    .getOrCreateCustomData(this, ConcurrentHashMap<String, String>::new);
        } catch (CallPlaceCustomDataInitializationException e) {
            throw new TemplateModelException("<@" + NAME + "> cannot keep what it made", e);
        }
    }
}
