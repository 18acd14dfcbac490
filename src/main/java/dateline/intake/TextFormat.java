package dateline.intake;

import java.io.IOException;
import java.util.Set;

/** Plain text with whatever a scrape brings along: one article. */
final class TextFormat implements Format {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean recognizes(RawInput input) {
        return false;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text", "md", "markdown");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/markdown");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        byte[] bytes = input.whole();
        DecodedText text = DecodedText.of(bytes, CharacterSets.of(input.origin().charset()));
        if (text.text().isBlank()) {
            sink.problem(input.error("holds no text", null));
            return;
        }
        if (text.wrong() > 0) {
            sink.problem(input.warning(
                    text.wrongLine(),
                    "is not valid UTF-8; what is not was read as windows-1252",
                    "save the file as UTF-8"));
        }
        sink.article(input.article(RawArticle.Form.TEXT, text.text(), Known.NOTHING));
    }
}
