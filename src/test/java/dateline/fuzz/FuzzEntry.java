package dateline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls; the target's label is its first argument. */
public final class FuzzEntry {
    private static Target target = Target.MARKDOWN;

    private FuzzEntry() {}

    /**
     * Reads the seeds once, or loading and instrumenting the classes would count as the time of the first input.
     *
     * @param args the label of a {@link Target}
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        target = Target.of(args[0]);
        for (Path seed : target.seeds()) {
            target.check(Files.readAllBytes(seed));
        }
    }

    /**
     * Checks one input.
     *
     * @param bytes what Jazzer made up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        target.check(bytes);
    }
}
