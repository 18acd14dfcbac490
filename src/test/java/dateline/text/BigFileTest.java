package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_in_parts_is_read_whole() throws IOException {
        Random random = new Random(5);
        Path file = folder.resolve("file");
        for (int size : new int[] {3 * BigFile.STEP, 0, 1, BigFile.STEP, BigFile.STEP + 1, 200_001}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            int cut = size / 3;
            BigFile.write(file, ByteBuffer.wrap(bytes, 0, cut), ByteBuffer.wrap(bytes, cut, size - cut));

            assertThat(Arrays.equals(BigFile.read(file), bytes)).isTrue();
            assertThat(Files.size(file)).isEqualTo(size);
        }
    }

    @Test
    void a_file_that_is_not_there_is_told_as_such() {
        assertThatThrownBy(() -> BigFile.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
