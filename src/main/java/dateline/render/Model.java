package dateline.render;

import org.jspecify.annotations.Nullable;

/**
 * What a template may see of a thing: named fields, and nothing else. A field is a text, a number, a boolean, {@link Html},
 * another model, a list or a map of these, or null for what is absent.
 *
 * <p>Fields are found by a switch, not by reflection, so that rendering a hundred thousand pages costs no look-ups in class
 * files and a cold start pays nothing for it.
 */
public interface Model {
    /** The value of a field; null when it is absent or there is no such field. */
    @Nullable
    Object get(String field);
}
