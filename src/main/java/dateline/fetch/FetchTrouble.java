package dateline.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Why an address could not be read, in words for users: {@code is not there (404)}. */
public final class FetchTrouble extends IOException {
    private final @Nullable String hint;

    FetchTrouble(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it, or null. */
    public @Nullable String hint() {
        return hint;
    }
}
