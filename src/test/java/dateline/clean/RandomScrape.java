package dateline.clean;

import dateline.Pairs;
import dateline.text.RandomText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Raw texts put together from the sentences and the boilerplate of the pairs; the same for the same seed. */
final class RandomScrape {
    private static final List<String> JOINTS = List.of(" ", " ", " ", "\n", "\n\n", "", "  ", " , ", "\u00a0");

    private final Random random;
    private final RandomText texts;
    private final List<String> pieces;

    RandomScrape(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomText(seed);
        this.pieces = Pairs.in("clean").stream()
                .flatMap(pair -> pair.input().lines())
                .flatMap(line -> Arrays.stream(line.split("(?<=[.!?]) ")))
                .filter(piece -> !piece.isBlank())
                .distinct()
                .toList();
    }

    String next() {
        StringBuilder out = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            out.append(random.nextInt(20) == 0 ? texts.next(12) : pieces.get(random.nextInt(pieces.size())));
            out.append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        String once = out.toString();
        return random.nextInt(8) == 0 ? (once + " ").repeat(1 + random.nextInt(3)) : once;
    }
}
