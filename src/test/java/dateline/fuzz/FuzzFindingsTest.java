package dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that a fuzzer found to break something, and every seed it began with. */
class FuzzFindingsTest {
    /** Far more than any takes; a hang is a failure and not a reason to wait. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource(Target.class)
    void what_once_broke_something_does_so_no_more(Target target) throws IOException {
        for (Path file : files(target)) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(LIMIT, () -> target.check(bytes), file.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void what_is_sound_is_a_good_beginning(Target target) throws IOException {
        assertThat(target.seeds()).isNotEmpty();
        for (Path file : target.seeds()) {
            target.check(Files.readAllBytes(file));
        }
    }

    @Test
    void no_finding_lies_where_nobody_reads_it() throws IOException {
        try (Stream<Path> folders = Files.list(Target.FINDINGS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(
                            Arrays.stream(Target.values()).map(Target::label).toList());
        }
    }

    private static List<Path> files(Target target) throws IOException {
        if (!Files.isDirectory(target.findings())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target.findings())) {
            return files.sorted().toList();
        }
    }
}
