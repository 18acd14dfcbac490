package dateline.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.problem.Problem;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Structured data is JSON of schema.org with a type, and every JSON file of the site is JSON. */
final class DataCheck implements Check {
    @Override
    public String name() {
        return "data";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) throws IOException {
        List<BuiltPage> pages = site.pages().toList();
        int looked = 0;
        for (BuiltPage page : pages) {
            for (String data : page.data()) {
                looked++;
                String wrong = wrong(data);
                if (wrong != null) {
                    problems.accept(Problem.error(site.place(page.path()), "its structured data " + wrong, null));
                }
            }
        }
        for (String file : site.files()) {
            if (file.endsWith(".json")) {
                looked++;
                json(site, file, problems);
            }
        }
        return looked;
    }

    private static void json(BuiltSite site, String file, Consumer<Problem> problems) throws IOException {
        try {
            JsonTree.of(new String(site.bytes(file), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            problems.accept(Problem.error(site.place(file), JsonTree.explain(e), null));
        }
    }

    private static @Nullable String wrong(String data) throws IOException {
        Object value;
        try {
            value = JsonTree.of(data);
        } catch (JsonProcessingException e) {
            return JsonTree.explain(e);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value instanceof List ? null : "is no object";
        }
        if (!String.valueOf(map.get("@context")).matches("https?://schema\\.org/?")) {
            return "does not name schema.org as its @context";
        }
        return map.containsKey("@type") || map.containsKey("@graph") ? null : "has no @type";
    }
}
