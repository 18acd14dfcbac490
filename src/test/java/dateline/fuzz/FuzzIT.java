package dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short search of each target with a fixed beginning; {@code lab/fuzz} searches for as long as one likes. */
class FuzzIT {
    /** A few seconds each. */
    private static final int INPUTS = 300;

    @ParameterizedTest
    @EnumSource(Target.class)
    void a_short_search_finds_nothing(Target target) throws IOException, InterruptedException {
        Process search = Fuzzer.shortRun(target, INPUTS).start();
        String output = new String(search.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(search.waitFor()).as(output).isZero();
        assertThat(output).containsPattern("Done [0-9]+ runs");
    }
}
