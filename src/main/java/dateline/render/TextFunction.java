package dateline.render;

import java.util.List;

/** A function that templates may call: texts and numbers go in, a text comes out. */
public interface TextFunction {
    /**
     * Calls it.
     *
     * @param arguments strings, or numbers as {@code Long}
     */
    String call(List<Object> arguments);
}
