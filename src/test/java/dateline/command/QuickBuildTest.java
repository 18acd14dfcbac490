package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.site.BuildOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class QuickBuildTest {
    private static final List<String> WORDS = List.of(
            "--drafts",
            "--future",
            "--strict",
            "--keep-going",
            "--force",
            "--metrics",
            "-q",
            "--quiet",
            "-v",
            "--json",
            "--no-color",
            "-o",
            "--output",
            "--output=site",
            "--output=",
            "-u",
            "--base-url=https://example.org/",
            "--baseURL",
            "-r",
            "--root=.",
            "-c",
            "--config=x.yml",
            "--jobs",
            "--jobs=2",
            "--jobs=0",
            "--jobs=300",
            "--jobs=two",
            "3",
            "dir",
            "@file",
            "--",
            "--nothing",
            "--draft",
            "-qv",
            "\"a b\"");

    private static final Environment ENVIRONMENT =
            new Environment(Map.of(), Clock.fixed(Instant.parse("2025-09-01T00:00:00Z"), ZoneOffset.UTC));

    /** Keeps what the library understood. */
    @Command(name = "build")
    private static final class Spy extends SiteCommand {
        private @Nullable BuildOptions options;

        Spy() {
            super(
                    new Console(
                            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                            System.err,
                            false),
                    ENVIRONMENT);
        }

        @Override
        int run(BuildOptions given) {
            options = given;
            return 0;
        }
    }

    private static @Nullable BuildOptions library(List<String> words) {
        Spy spy = new Spy();
        new CommandLine(spy)
                .setParameterExceptionHandler((e, args) -> 2)
                .setExecutionExceptionHandler((e, command, result) -> 2)
                .execute(words.toArray(String[]::new));
        return spy.options;
    }

    @Test
    void understands_what_the_library_understands_or_leaves_it_to_it() {
        Random random = new Random(3);
        int understood = 0;
        for (int round = 0; round < 2000; round++) {
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            List<String> line = new ArrayList<>(words);
            line.add(0, "build");
            QuickBuild quick = QuickBuild.of(line.toArray(String[]::new), ENVIRONMENT);
            if (quick != null) {
                understood++;
                assertThat(library(words)).as(words.toString()).isEqualTo(quick.options());
            }
        }
        assertThat(understood).isGreaterThan(400);
    }

    @Test
    void leaves_other_commands_and_reproducible_builds_to_the_library() {
        assertThat(QuickBuild.of(new String[] {"list"}, ENVIRONMENT)).isNull();
        assertThat(QuickBuild.of(new String[0], ENVIRONMENT)).isNull();
        Environment epoch = new Environment(Map.of("SOURCE_DATE_EPOCH", "1"), ENVIRONMENT.clock());
        assertThat(QuickBuild.of(new String[] {"build"}, epoch)).isNull();
        assertThat(QuickBuild.of(new String[] {"build"}, ENVIRONMENT)).isNotNull();
    }
}
