package dateline.intake;

import java.io.IOException;

/** Packed bytes that cannot be unpacked; the message says why, in words for users. */
final class BrokenGzip extends IOException {
    BrokenGzip(String message) {
        super(message);
    }
}
