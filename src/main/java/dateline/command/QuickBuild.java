package dateline.command;

import dateline.config.ConfigOptions;
import dateline.site.BuildOptions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain {@code build}, understood without the library for command lines: to load that takes as long as to build a small
 * site. Whatever is not plain is left to it, and a test compares the two.
 *
 * @param options how to build
 * @param flags what else was said, by its long name
 */
record QuickBuild(BuildOptions options, Set<String> flags) {
    private static final Set<String> FLAGS = Set.of(
            "--drafts",
            "--future",
            "--strict",
            "--keep-going",
            "--force",
            "--metrics",
            "--verify",
            "--quiet",
            "--verbose",
            "--json",
            "--no-color");

    private static final Set<String> VALUES = Set.of("--root", "--config", "--output", "--base-url", "--jobs");

    private static final Map<String, String> SHORT = Map.of(
            "-q", "--quiet",
            "-v", "--verbose",
            "-r", "--root",
            "-c", "--config",
            "-o", "--output",
            "-u", "--base-url",
            "--baseURL", "--base-url");

    private static final int MOST_JOBS = 256;

    /** What a command line says; null when the library has to look at it. */
    static @Nullable QuickBuild of(String[] args, Environment environment) {
        if (args.length == 0 || !args[0].equals("build") || environment.has("SOURCE_DATE_EPOCH")) {
            return null;
        }
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
            String typed = equals < 0 ? args[i] : args[i].substring(0, equals);
            String name = SHORT.getOrDefault(typed, typed);
            String value = equals < 0 ? null : args[i].substring(equals + 1);
            if (VALUES.contains(name) && value == null) {
                i++;
                value = i < args.length ? args[i] : "";
            }
            boolean plain = VALUES.contains(name) ? plain(value) : value == null && FLAGS.contains(name);
            if (!plain || said.put(name, value == null ? "" : value) != null) {
                return null;
            }
        }
        return of(said, environment);
    }

    private static boolean plain(@Nullable String value) {
        return value != null && !value.isEmpty() && value.indexOf('"') < 0 && "-@".indexOf(value.charAt(0)) < 0;
    }

    private static @Nullable QuickBuild of(Map<String, String> said, Environment environment) {
        String jobs = said.getOrDefault(
                "--jobs", Integer.toString(Runtime.getRuntime().availableProcessors()));
        int threads = number(jobs);
        if (threads < 1 || threads > MOST_JOBS) {
            return null;
        }
        try {
            ConfigOptions config =
                    new ConfigOptions(path(said, "--config"), path(said, "--output"), said.get("--base-url"));
            BuildOptions options = new BuildOptions(
                    Path.of(said.getOrDefault("--root", "")),
                    config,
                    said.containsKey("--drafts"),
                    said.containsKey("--future"),
                    environment.clock().instant(),
                    said.containsKey("--keep-going"),
                    said.containsKey("--strict"),
                    said.containsKey("--force"),
                    threads);
            return new QuickBuild(options, Set.copyOf(said.keySet()));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** What at most three digits say; 0 when there is anything else. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (i == 3 || c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static @Nullable Path path(Map<String, String> said, String name) {
        String value = said.get(name);
        return value == null ? null : Path.of(value);
    }

    /** Builds, and returns the exit status. */
    int run(Console console, Environment environment, Failures failures) {
        console.configure(
                flags.contains("--no-color") || environment.has("NO_COLOR"),
                flags.contains("--quiet"),
                flags.contains("--json"));
        try {
            return new BuildRun(console, flags.contains("--verify"), flags.contains("--metrics")).run(options);
        } catch (IOException | RuntimeException e) {
            return failures.tell(e, flags.contains("--verbose"));
        }
    }
}
