package dateline.site;

import dateline.text.Checksum;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;

/** The program that runs: what another version of it has made may differ. */
final class Program {
    /** The directory of the jar, with a checksum of each class, stands at its end and is not longer. */
    private static final int DIRECTORY = 1 << 20;

    private static final String MARK = read();

    private Program() {}

    /** The same for the same jar, wherever it lies; empty where the program is no jar, as in tests. */
    static String mark() {
        return MARK;
    }

    private static String read() {
        try {
            Path jar = place();
            return Files.isRegularFile(jar) ? end(jar) : "";
        } catch (URISyntaxException | IOException | InvalidPathException e) {
            return "";
        }
    }

    /** What the JVM has loaded by itself, as the launcher has it do, comes from nowhere it tells. */
    private static Path place() throws URISyntaxException {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        return source == null
                ? Path.of(System.getProperty("java.class.path"))
                : Path.of(source.getLocation().toURI());
    }

    private static String end(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(DIRECTORY, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return Checksum.of(bytes);
        }
    }
}
