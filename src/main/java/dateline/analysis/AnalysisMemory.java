package dateline.analysis;

import dateline.entity.EntityName;
import dateline.entity.EntityType;
import dateline.language.Span;
import dateline.story.Sketch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found in articles, kept from one run to the next so that nobody analyzes an unchanged article twice.
 *
 * <p>Its file is safe to delete at any time, and is passed over when it is damaged or of another version: first the
 * version, then a table of all texts, then the findings, which name texts by their number in the table.
 */
public final class AnalysisMemory {
    private static final int MAGIC = 0x44_4c_41_32;

    /** More than any sketch has. */
    private static final int MOST_TERMS = 10_000;

    private final Path file;
    private final String version;
    private final Map<String, Findings> remembered;

    private AnalysisMemory(Path file, String version, Map<String, Findings> remembered) {
        this.file = file;
        this.version = version;
        this.remembered = remembered;
    }

    /**
     * Opens the memory in a folder.
     *
     * @param version of the analyzer; what another one found is forgotten
     */
    public static AnalysisMemory open(Path folder, String version) {
        Path file = folder.resolve("analysis");
        try {
            return new AnalysisMemory(file, version, read(file, version));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, everything in it can be found again.
            return new AnalysisMemory(file, version, Map.of());
        }
    }

    /** What was found under a key, or null. */
    public @Nullable Findings find(String key) {
        return remembered.get(key);
    }

    /**
     * Keeps exactly these findings for the next run.
     *
     * @throws IOException when they cannot be written; what was kept before is then still there
     */
    public void keep(Map<String, Findings> findings) throws IOException {
        if (findings.keySet().equals(remembered.keySet())) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling("analysis.new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
            new Writer().write(new TreeMap<>(findings), version, new DataOutputStream(out));
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Findings> read(Path file, String version) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            if (data.readInt() != MAGIC || !data.readUTF().equals(version)) {
                return Map.of();
            }
            return new Reader(data).read();
        }
    }

    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 20);
        private final DataOutputStream data = new DataOutputStream(body);

        void write(Map<String, Findings> findings, String version, DataOutputStream out) throws IOException {
            data.writeInt(findings.size());
            for (Map.Entry<String, Findings> entry : findings.entrySet()) {
                text(entry.getKey());
                number(entry.getValue().entities().size());
                for (Finding finding : entry.getValue().entities()) {
                    finding(finding);
                }
                number(entry.getValue().quotes().size());
                for (Said said : entry.getValue().quotes()) {
                    said(said);
                }
                sketch(entry.getValue().sketch());
            }
            out.writeInt(MAGIC);
            out.writeUTF(version);
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            body.writeTo(out);
        }

        private void sketch(Sketch sketch) throws IOException {
            number(sketch.terms().length);
            for (int term : sketch.terms()) {
                data.writeInt(term);
            }
            data.write(sketch.counts());
            data.write(sketch.places());
        }

        private void finding(Finding finding) throws IOException {
            data.writeByte(finding.type().place());
            text(finding.name());
            number(finding.spellings().size());
            for (Finding.Spelling spelling : finding.spellings()) {
                text(spelling.name());
                number(spelling.count());
            }
            data.writeDouble(finding.weight());
            data.writeBoolean(finding.about());
            text(finding.role());
            text(finding.method());
            number(finding.places().size());
            for (Span place : finding.places()) {
                number(place.start());
                number(place.end() - place.start());
            }
            text(finding.context());
        }

        private void said(Said said) throws IOException {
            text(said.text());
            text(said.speaker());
            EntityType type = said.speakerType();
            data.writeByte(type == null ? -1 : type.place());
            data.writeDouble(said.confidence());
            number(said.about().size());
            for (EntityName name : said.about()) {
                data.writeByte(name.type().place());
                text(name.name());
            }
        }

        private void text(@Nullable String text) throws IOException {
            number(text == null ? 0 : texts.computeIfAbsent(text, t -> texts.size() + 1));
        }

        /** Seven bits a byte, the lowest first. */
        private void number(int n) throws IOException {
            int rest = n;
            while (rest >= 0x80) {
                data.writeByte((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            data.writeByte(rest);
        }
    }

    private static final class Reader {
        private final DataInputStream data;
        private final List<String> texts = new ArrayList<>();

        Reader(DataInputStream data) {
            this.data = data;
        }

        Map<String, Findings> read() throws IOException {
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                texts.add(new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
            }
            int size = data.readInt();
            Map<String, Findings> findings = new HashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                String key = needed();
                List<Finding> entities = new ArrayList<>();
                for (int n = number(); n > 0; n--) {
                    entities.add(finding());
                }
                List<Said> quotes = new ArrayList<>();
                for (int n = number(); n > 0; n--) {
                    quotes.add(said());
                }
                findings.put(key, new Findings(List.copyOf(entities), List.copyOf(quotes), sketch()));
            }
            return findings;
        }

        private Sketch sketch() throws IOException {
            int size = number();
            if (size > MOST_TERMS) {
                throw new IOException("damaged");
            }
            int[] terms = new int[size];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = data.readInt();
            }
            byte[] counts = data.readNBytes(terms.length);
            byte[] places = data.readNBytes(terms.length);
            if (places.length < terms.length) {
                throw new IOException("damaged");
            }
            return new Sketch(terms, counts, places);
        }

        private Finding finding() throws IOException {
            EntityType type = EntityType.ALL.get(data.readByte());
            String name = needed();
            List<Finding.Spelling> spellings = new ArrayList<>();
            for (int n = number(); n > 0; n--) {
                spellings.add(new Finding.Spelling(needed(), number()));
            }
            double weight = data.readDouble();
            boolean about = data.readBoolean();
            String role = text();
            String method = needed();
            List<Span> places = new ArrayList<>();
            for (int n = number(); n > 0; n--) {
                int start = number();
                places.add(new Span(start, start + number()));
            }
            return new Finding(
                    type, name, List.copyOf(spellings), weight, about, role, method, List.copyOf(places), text());
        }

        private Said said() throws IOException {
            String text = needed();
            String speaker = text();
            int type = data.readByte();
            double confidence = data.readDouble();
            List<EntityName> about = new ArrayList<>();
            for (int n = number(); n > 0; n--) {
                about.add(new EntityName(EntityType.ALL.get(data.readByte()), needed()));
            }
            return new Said(text, speaker, type < 0 ? null : EntityType.ALL.get(type), confidence, List.copyOf(about));
        }

        private String needed() throws IOException {
            String text = text();
            if (text == null) {
                throw new IOException("damaged");
            }
            return text;
        }

        private @Nullable String text() throws IOException {
            int n = number();
            return n == 0 ? null : texts.get(n - 1);
        }

        private int number() throws IOException {
            int n = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int part = data.readUnsignedByte();
                n |= (part & 0x7f) << shift;
                if (part < 0x80) {
                    return n;
                }
            }
            throw new IOException("damaged");
        }
    }
}
