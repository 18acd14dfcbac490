package dateline.view;

import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/**
 * All that a template sees: {@code site}, {@code page}, and the one thing that the page shows, under its own name.
 *
 * @param site the whole site
 * @param page the page itself
 * @param name of the thing, such as {@code edition}
 * @param thing what the page shows
 */
public record Root(SiteView site, PageView page, String name, Model thing) implements Model {
    @Override
    public @Nullable Object get(String field) {
        if (field.equals(name)) {
            return thing;
        }
        return switch (field) {
            case "site" -> site;
            case "page" -> page;
            default -> null;
        };
    }
}
