package dateline.article;

import dateline.article.FrontMatter.Details;
import dateline.text.Unpacker.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Details that are unpacked when somebody asks for them. Two threads may do so at once, and get the same. */
final class PackedDetails implements Supplier<Details> {
    private final Section packed;
    private @Nullable Details known;

    PackedDetails(Section packed) {
        this.packed = packed;
    }

    @Override
    public Details get() {
        Details details = known;
        if (details == null) {
            details = unpacked();
            known = details;
        }
        return details;
    }

    private Details unpacked() {
        try {
            return ArticlePacking.details(packed.open());
        } catch (IOException e) {
            throw new UncheckedIOException("what is remembered of an article cannot be understood", e);
        }
    }
}
