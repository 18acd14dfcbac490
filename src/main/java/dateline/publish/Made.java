package dateline.publish;

import java.time.Instant;

/**
 * When a file of the site was last made, and why.
 *
 * @param when to the second
 */
public record Made(Reason why, Instant when) {
    /** Why a file was made. */
    public enum Reason {
        /** There was none. */
        NEW("it was new"),
        /** Its template, the settings or Dateline itself changed. */
        SETTINGS("its template, the settings or Dateline changed"),
        /** What it shows changed. */
        FACTS("what it shows changed"),
        /** Somebody changed or removed it, or nothing was known of it. */
        TOUCHED("the file was not as the build before had left it"),
        /** All was to be made. */
        FORCED("everything was made again (--force)");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For people, behind "because". */
        public String words() {
            return words;
        }
    }
}
