package dateline.command;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;

/**
 * What surrounds a run: variables, time and standard input. Passed in, so that a test has its own.
 *
 * @param variables as {@link System#getenv()} has them
 * @param clock tells the moment of the run
 * @param input what the input {@code -} reads
 */
public record Environment(Map<String, String> variables, Clock clock, InputStream input) {
    /** Nothing on standard input. */
    public Environment(Map<String, String> variables, Clock clock) {
        this(variables, clock, InputStream.nullInputStream());
    }

    /** Whether a variable is set to anything. */
    boolean has(String name) {
        String value = variables.get(name);
        return value != null && !value.isEmpty();
    }
}
