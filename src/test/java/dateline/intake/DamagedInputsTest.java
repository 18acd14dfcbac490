package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.problem.Problem;
import dateline.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input of the pairs, cut and altered at random: nothing is thrown, nothing hangs, and what comes out is text. */
class DamagedInputsTest {
    private static final int TIMES = 60;

    static List<Path> inputs() {
        return IntakePairsTest.pairs();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void no_damage_is_too_much(Path input) throws IOException {
        byte[] sound = Files.readAllBytes(input);
        Random random = new Random(sound.length);
        String format = format(input);

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < TIMES; i++) {
                read("auto", damaged(sound, random));
                read(format, packed(damaged(sound, random)));
                read(format, damaged(packed(sound), random));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "feed", "jsonl", "warc", "text"})
    void any_bytes_can_be_read_as_any_format(String format) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            read(format, bytes);
        }
    }

    private static String format(Path input) {
        String name = input.getFileName().toString();
        return name.contains("warc")
                ? "warc"
                : name.contains("json") ? "jsonl" : name.contains("html") ? "html" : "feed";
    }

    /** Cuts, doubles or alters a part, as transfers and editors do. */
    private static byte[] damaged(byte[] sound, Random random) {
        if (sound.length == 0) {
            return sound;
        }
        byte[] bytes = sound.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(20), bytes.length - at);
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> bytes = without(bytes, at, length);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) "<>&;\"'{}[]\\\0\n".charAt(random.nextInt(13)));
            case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            default -> bytes = doubled(bytes, at, length);
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] less = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, less, at, less.length - at);
        return less;
    }

    private static byte[] doubled(byte[] bytes, int at, int length) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, more, at + length, bytes.length - at);
        return more;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void read(String format, byte[] bytes) {
        IntakeOptions options =
                new IntakeOptions(format, new ByteArrayInputStream(bytes), null, false, Duration.ZERO, Instant.EPOCH);
        boolean[] any = {false};
        Intake.read(List.of("-"), options, new Sink() {
            @Override
            public void article(RawArticle article) {
                any[0] = true;
                assertThat(PlainText.firstUnusable(article.content())).isNegative();
                assertThat(PlainText.firstUnusable(article.known().toString())).isNegative();
            }

            @Override
            public void problem(Problem problem) {
                any[0] = true;
                assertThat(problem.message()).doesNotContain("Exception");
            }
        });
        assertThat(any[0]).isTrue();
    }
}
