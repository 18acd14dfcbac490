package dateline.store;

import java.io.IOException;

/** A file may not be written where it would have to be. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
