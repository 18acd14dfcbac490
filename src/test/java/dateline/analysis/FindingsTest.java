package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityName;
import dateline.entity.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
    private static final NewsAnalyzer ANALYZER = new NewsAnalyzer();
    private static final String TITLE = "Ana Ruiz opens pier";
    private static final String TEXT =
            TITLE + "\n\nForeign Minister Ana Ruiz opened a pier in Bergen. \"It floats,\" Ruiz said.\n\n"
                    + "Ships for Peru will use it. Ruiz left.";

    private static Findings findings(String text, List<EntityName> declared) {
        return Findings.of(ANALYZER.analyze(new Submission("a", text, declared)), TITLE.length(), true);
    }

    @Test
    void an_article_is_about_its_headline_and_mentions_the_rest() {
        Findings findings = findings(TEXT, List.of());
        Finding ruiz = findings.entities().get(0);
        assertThat(ruiz.name()).isEqualTo("Ana Ruiz");
        assertThat(ruiz.about()).isTrue();
        assertThat(ruiz.role()).isEqualTo("Foreign Minister");
        assertThat(ruiz.places()).hasSize(4);
        assertThat(ruiz.spellings())
                .containsExactly(new Finding.Spelling("Ana Ruiz", 2), new Finding.Spelling("Ruiz", 2));
        assertThat(ruiz.context()).isEqualTo("Foreign Minister Ana Ruiz opened a pier in Bergen.");
        Finding peru = Objects.requireNonNull(findings.find(new EntityName(EntityType.PLACE, "Peru")));
        assertThat(peru.about()).isFalse();
        assertThat(peru.method()).isEqualTo(Finding.LISTED);
    }

    @Test
    void quotes_keep_their_words_and_their_speaker() {
        Said said = findings(TEXT, List.of()).quotes().get(0);
        assertThat(said.text()).isEqualTo("It floats,");
        assertThat(said.speaker()).isEqualTo("Ana Ruiz");
        assertThat(said.speakerType()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void declared_names_are_found_word_for_word_and_win() {
        EntityName pier = new EntityName(EntityType.PLACE, "pier");
        Finding found = Objects.requireNonNull(findings(TEXT, List.of(pier)).find(pier));
        assertThat(found.method()).isEqualTo(Finding.DECLARED);
        assertThat(found.places()).hasSize(2);
    }

    @Test
    void a_declared_name_within_a_longer_one_is_not_named() {
        String text = "The Kestrel Harbour Authority met in Kestrel.";
        EntityName kestrel = new EntityName(EntityType.PLACE, "Kestrel");
        Analysis analysis = ANALYZER.analyze(new Submission("a", text, List.of(kestrel)));
        assertThat(analysis.mentions())
                .extracting(m -> text.substring(m.start(), m.end()))
                .contains("Kestrel Harbour Authority");
        assertThat(analysis.mentions()).anyMatch(m -> m.method().equals("declared") && m.start() == 37);
    }

    @Test
    void without_recognition_only_declared_names_are_found() {
        Analysis analysis = new NewsAnalyzer(false)
                .analyze(new Submission("a", TEXT, List.of(new EntityName(EntityType.PLACE, "Bergen"))));
        assertThat(analysis.mentions()).hasSize(1).allMatch(m -> m.entity().equals("Bergen"));
    }

    @Test
    void what_was_found_is_remembered_by_one_version_only(@TempDir Path folder) throws IOException {
        Map<String, Findings> found = Map.of("key", findings(TEXT, List.of()), "other", Findings.NONE);
        AnalysisMemory.open(folder, "v1").keep(found);

        AnalysisMemory memory = AnalysisMemory.open(folder, "v1");
        assertThat(memory.find("key")).isEqualTo(found.get("key"));
        assertThat(memory.find("other")).isEqualTo(Findings.NONE);
        assertThat(memory.find("third")).isNull();
        assertThat(AnalysisMemory.open(folder, "v2").find("key")).isNull();
    }

    @Test
    void a_damaged_memory_is_an_empty_one(@TempDir Path folder) throws IOException {
        AnalysisMemory.open(folder, "v1").keep(Map.of("key", findings(TEXT, List.of())));
        Path file = folder.resolve("analysis");
        byte[] bytes = Files.readAllBytes(file);
        for (int cut = 0; cut < bytes.length; cut += 7) {
            byte[] part = Arrays.copyOf(bytes, cut);
            Files.write(file, part);
            assertThat(AnalysisMemory.open(folder, "v1").find("key")).isNull();
        }
    }
}
