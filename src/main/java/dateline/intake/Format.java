package dateline.intake;

import java.io.IOException;
import java.util.Set;

/** One format of inputs. All of them stand in {@link Intake#FORMATS}. */
interface Format {
    /** As {@code --format} names it, such as {@code jsonl}. */
    String name();

    /** Whether the beginning of an input can be nothing but this. */
    boolean recognizes(RawInput input);

    /** Endings of file names, in lower case, without a point and without {@code .gz}; none by default. */
    default Set<String> extensions() {
        return Set.of();
    }

    /** Media types, in lower case, without parameters; none by default. */
    default Set<String> mediaTypes() {
        return Set.of();
    }

    /**
     * Hands over what the input holds. What is wrong with a part of it is told to the sink, and the rest goes on.
     *
     * @throws IOException when it cannot be read further; the message says why, in words for users
     */
    void read(RawInput input, Sink sink) throws IOException;
}
