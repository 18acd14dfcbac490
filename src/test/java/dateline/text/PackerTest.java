package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackerTest {
    @TempDir
    private Path folder;

    private static final long[] NUMBERS = {0, 1, 127, 128, 300, 1L << 35, Long.MAX_VALUE};

    private Path write() throws IOException {
        Packer out = new Packer();
        for (long number : NUMBERS) {
            out.number(number).whole(-number);
        }
        out.text("").text(null).text("Ångström \ud83d\ude00").flag(true).flag(false);
        for (int i = 0; i < 300; i++) {
            out.shared("name " + i % 150).shared(null);
        }
        Path file = folder.resolve("deep/file");
        out.write(file, "test 1");
        return file;
    }

    @Test
    void what_is_written_is_read() throws IOException {
        Unpacker in = Objects.requireNonNull(Unpacker.open(write(), "test 1"));
        for (long number : NUMBERS) {
            assertThat(in.number()).isEqualTo(number);
            assertThat(in.whole()).isEqualTo(-number);
        }
        assertThat(in.text()).isEmpty();
        assertThat(in.text()).isNull();
        assertThat(in.text()).isEqualTo("Ångström \ud83d\ude00");
        assertThat(in.flag()).isTrue();
        assertThat(in.flag()).isFalse();
        for (int i = 0; i < 300; i++) {
            assertThat(in.shared()).isEqualTo("name " + i % 150);
            assertThat(in.shared()).isNull();
        }
        assertThatThrownBy(in::number).isInstanceOf(Unpacker.DamagedException.class);
    }

    @Test
    void another_version_and_no_file_are_nothing() throws IOException {
        assertThat(Unpacker.open(write(), "test 2")).isNull();
        assertThat(Unpacker.open(folder.resolve("none"), "test 1")).isNull();
    }

    @Test
    void what_was_cut_off_or_changed_is_damaged() throws IOException {
        Path file = write();
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = sound.clone();
            if (round % 2 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                bytes[32 + random.nextInt(bytes.length - 32)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            assertThatThrownBy(() -> Unpacker.open(file, "test 1")).isInstanceOf(Unpacker.DamagedException.class);
        }
    }
}
