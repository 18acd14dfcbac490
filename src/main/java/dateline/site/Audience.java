package dateline.site;

import dateline.publish.OutputFile;

/** Who looks at the site while it is built: what they look at is made first, and shown to them before all is published. */
interface Audience {
    /** When nobody does. */
    Audience NONE = new Audience() {
        @Override
        public boolean watches(String file) {
            return false;
        }

        @Override
        public void show(OutputFile file) {}

        @Override
        public void shown() {}
    };

    /** Whether somebody looks at a file, such as {@code topics/index.html}. */
    boolean watches(String file);

    /** Takes a file that has changed. */
    void show(OutputFile file);

    /** Hears that all files that somebody looks at are as they will be. */
    void shown();
}
