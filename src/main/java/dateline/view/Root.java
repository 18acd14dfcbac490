package dateline.view;

import dateline.render.Model;
import dateline.render.TextFunction;
import dateline.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a template sees: {@code site}, {@code page}, and the one thing that the page shows, under its own name.
 *
 * @param site the whole site
 * @param page the page itself
 * @param name of the thing, such as {@code edition}
 * @param thing what the page shows
 * @param phrases behind the functions {@code t}, {@code n} and {@code num}, which every template has
 */
public record Root(SiteView site, PageView page, String name, Model thing, Phrases phrases) implements Model {
    @Override
    public @Nullable Object get(String field) {
        if (field.equals(name)) {
            return thing;
        }
        return switch (field) {
            case "site" -> site;
            case "page" -> page;
            case "t" -> (TextFunction) this::say;
            case "n" -> (TextFunction) this::count;
            case "num" -> (TextFunction) values -> phrases.number(number(values, 0));
            default -> null;
        };
    }

    private String say(List<Object> values) {
        if (values.size() == 1) {
            return phrases.say(text(values, 0));
        }
        Object[] rest = values.subList(1, values.size()).stream()
                .map(value -> value instanceof Long number ? phrases.number(number) : value)
                .toArray();
        return phrases.say(text(values, 0), rest);
    }

    private String count(List<Object> values) {
        return phrases.count(number(values, 0), text(values, 1), text(values, 2));
    }

    private static String text(List<Object> values, int i) {
        return String.valueOf(values.get(i));
    }

    private static long number(List<Object> values, int i) {
        return values.get(i) instanceof Long number ? number : 0;
    }
}
