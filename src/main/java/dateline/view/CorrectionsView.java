package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was put right lately. */
@Described("What was put right lately.")
public record CorrectionsView(@Described("newest first") List<CorrectionView> corrections) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "corrections" -> corrections;
            default -> null;
        };
    }
}
