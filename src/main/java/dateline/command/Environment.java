package dateline.command;

import java.time.Clock;
import java.util.Map;

/**
 * What surrounds a run: variables and time. Passed in, so that a test has its own.
 *
 * @param variables as {@link System#getenv()} has them
 * @param clock tells the moment of the run
 */
public record Environment(Map<String, String> variables, Clock clock) {
    /** Whether a variable is set to anything. */
    boolean has(String name) {
        String value = variables.get(name);
        return value != null && !value.isEmpty();
    }
}
