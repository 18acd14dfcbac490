package dateline.intake;

import java.io.IOException;

/** A record of a web archive that cannot be read; the message says why, in words for users. */
final class BadRecord extends IOException {
    BadRecord(String message) {
        super(message);
    }
}
