package dateline.intake;

import dateline.text.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record of a web archive as a page: what a server answered, or what an archive has made of it. */
final class WarcPage {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> BARE = Set.of("resource", "conversion");
    private static final Pattern STATUS = Pattern.compile("HTTP/?[0-9.]*\\s+([0-9]{3})\\b.*");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']{1,40})");

    private final WarcRecord record;
    private Map<String, String> fields;
    private String skipped = "";
    private boolean cut;

    WarcPage(WarcRecord record) {
        this.record = record;
        this.fields = record.fields();
    }

    /** Why {@link #article} was null: the type of the record, the status or the media type. */
    String skipped() {
        return skipped;
    }

    /** Whether {@link #article} was null because the record ends too early. */
    boolean isCut() {
        return cut;
    }

    /**
     * The article of the record, or null when it holds none.
     *
     * @throws BadRecord when it should hold one, and is broken
     */
    @Nullable
    RawArticle article(String input) throws IOException {
        if (!isAnswer()) {
            return null;
        }
        String type = fields.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT);
        String media = type.split(";", 2)[0].strip();
        String uri = record.fields().getOrDefault("WARC-Target-URI", "").replaceAll("^<|>$", "");
        String address = WebAddress.absolute(uri);
        boolean page = HTML.contains(media);
        if ((!page && !media.equals("text/plain")) || uri.endsWith("/robots.txt")) {
            skipped = media.isEmpty() ? "without a media type" : media;
            return null;
        }
        byte[] body = body();
        if (body == null) {
            return null;
        }
        String label = charset(type);
        String content = page
                ? HtmlFormat.decode(body, label)
                : DecodedText.of(body, CharacterSets.of(label)).text();
        Known known = address == null ? Known.NOTHING : Known.NOTHING.withUrl(address);
        RawArticle.Form form = page ? RawArticle.Form.PAGE : RawArticle.Form.TEXT;
        return new RawArticle(input, "record " + record.number(), form, content, known);
    }

    /** Whether the record holds a good answer; the head of it is then read. */
    private boolean isAnswer() throws IOException {
        String type = record.fields().getOrDefault("WARC-Type", "untyped").toLowerCase(Locale.ROOT);
        if (BARE.contains(type)) {
            return true;
        }
        if (!type.equals("response")) {
            skipped = type;
            return false;
        }
        ByteLines head = new ByteLines(record.block());
        String first = head.line();
        Matcher status = STATUS.matcher(first == null ? "" : first);
        if (!status.matches()) {
            skipped = "of other protocols than HTTP";
            return false;
        }
        fields = head.fields();
        skipped = "status " + status.group(1);
        return status.group(1).startsWith("2");
    }

    private byte @Nullable [] body() throws IOException {
        InputStream block = record.block();
        byte[] sent = block.readNBytes(RawInput.MAX_ARTICLE + 1);
        if (sent.length > RawInput.MAX_ARTICLE) {
            throw new BadRecord("is longer than " + (RawInput.MAX_ARTICLE >> 20) + " MB");
        }
        if (!record.block().finish()) {
            // The end is told when the next record is looked for.
            cut = true;
            return null;
        }
        boolean answer =
                !BARE.contains(record.fields().getOrDefault("WARC-Type", "").toLowerCase(Locale.ROOT));
        boolean chunked = answer
                && fields.getOrDefault("Transfer-Encoding", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("chunked");
        byte[] whole = chunked ? ChunkedBody.join(sent) : sent;
        try {
            return answer ? ContentEncoding.decode(whole, fields.get("Content-Encoding"), RawInput.MAX_ARTICLE) : whole;
        } catch (IOException e) {
            throw new BadRecord("has a body that " + e.getMessage());
        }
    }

    private static @Nullable String charset(String type) {
        Matcher label = CHARSET.matcher(type);
        return label.find() ? label.group(1) : null;
    }
}
