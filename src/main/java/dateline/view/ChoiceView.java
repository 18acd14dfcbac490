package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** Something that a form offers. */
@Described("Something that a form offers.")
public record ChoiceView(
        @Described("what the form sends") String value,
        @Described("what people read") String name) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "value" -> value;
            case "name" -> name;
            default -> null;
        };
    }
}
