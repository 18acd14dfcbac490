package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.config.AnalysisSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A preview builds after each save: the model of names, read again each time, was half of what its user waited for. */
class AnalyzersTest {
    private final Analyzers analyzers = Analyzers.kept();

    @Test
    void aModelIsReadOnce() {
        assertThat(analyzers.of(settings(true))).isSameAs(analyzers.of(settings(true)));
    }

    /** One build gives its memory back when all articles are read: 20,000 of them must fit into 128 MB. */
    @Test
    void aModelOfOneBuildIsNotKept() {
        assertThat(Analyzers.FRESH.of(settings(true))).isNotSameAs(Analyzers.FRESH.of(settings(true)));
    }

    @Test
    void whoRecognizesNothingIsAnother() {
        assertThat(analyzers.of(settings(false))).isNotSameAs(analyzers.of(settings(true)));
    }

    @Test
    void aProgramIsStartedAnewEachTime() {
        AnalysisSettings program = settings(true, "cat");
        assertThat(analyzers.of(program)).isNotSameAs(analyzers.of(program));
    }

    private static AnalysisSettings settings(boolean recognize, String... command) {
        AnalysisSettings usual = AnalysisSettings.DEFAULT;
        return new AnalysisSettings(
                recognize,
                usual.mentions(),
                usual.stories(),
                usual.topics(),
                usual.people(),
                usual.officials(),
                usual.organizations(),
                usual.places(),
                usual.listed(),
                List.of(command),
                usual.timeout());
    }
}
