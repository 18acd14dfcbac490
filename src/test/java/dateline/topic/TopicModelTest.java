package dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.story.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicModelTest {
    private static final List<String> SEA = List.of("ferry", "harbour", "pilot", "barge", "tide", "wreck", "quay");
    private static final List<String> MONEY = List.of("bank", "rate", "bond", "loan", "inflation", "budget", "tax");
    private static final List<String> ALL = List.of("town", "people", "report", "week", "office", "plan", "meeting");

    private static Sketch text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder("Headline\n\n");
        for (int i = 0; i < 30; i++) {
            List<String> from = i % 3 == 0 ? words : ALL;
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return Sketch.of(text.toString(), 8);
    }

    private static TopicModel learned() {
        Random random = new Random(1);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean sea = random.nextBoolean();
            examples.add(new Example(text(random, sea ? SEA : MONEY), Set.of(sea ? "Sea" : "Money")));
        }
        return TopicModel.learn(examples, 0.9);
    }

    @Test
    void guesses_what_was_declared_in_like_articles_and_keeps_silent_on_others() {
        TopicModel model = learned();
        Random random = new Random(2);
        int right = 0;
        for (int i = 0; i < 40; i++) {
            right += model.topics(text(random, SEA)).equals(List.of("Sea")) ? 1 : 0;
            right += model.topics(text(random, MONEY)).equals(List.of("Money")) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(72);
        assertThat(model.topics(Sketch.EMPTY)).isEmpty();
        assertThat(TopicModel.NONE.topics(text(random, SEA))).isEmpty();
    }

    @Test
    void too_few_examples_teach_nothing() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean sea = i < TopicModel.LEAST_EXAMPLES - 1;
            examples.add(new Example(text(random, sea ? SEA : MONEY), Set.of(sea ? "Sea" : "Other" + i)));
        }
        assertThat(TopicModel.learn(examples, 0.9).topics(text(random, SEA))).isEmpty();
    }

    @Test
    void a_kept_model_guesses_the_same_and_a_damaged_one_is_passed_over(@TempDir Path folder) throws IOException {
        TopicModel model = learned();
        TopicMemory memory = new TopicMemory(folder, false);
        memory.keep(7, model);
        TopicModel kept = Objects.requireNonNull(memory.find(7));
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            Sketch text = text(random, i % 2 == 0 ? SEA : MONEY);
            assertThat(kept.topics(text)).isEqualTo(model.topics(text));
        }
        assertThat(memory.find(8)).isNull();
        assertThat(new TopicMemory(folder, true).find(7)).isNull();

        Path file = folder.resolve("topics");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(memory.find(7)).isNull();
    }
}
