package dateline.site;

import dateline.publish.OutputFile;

/**
 * Who looks at the site while it is built: what they look at is made first, and shown to them before all is published. When
 * something changes again in the meantime, the rest need not be made.
 */
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
        public void keep(String file) {}

        @Override
        public void shown() {}

        @Override
        public void stay() {}
    };

    /** Whether somebody looks at a file, such as {@code topics/index.html}. */
    boolean watches(String file);

    /** Takes a file that has changed. */
    void show(OutputFile file);

    /** Hears that a file is as it was when the site was last published. */
    void keep(String file);

    /** Hears that all files that somebody looks at are as they will be. */
    void shown();

    /**
     * Says whether the build shall go on.
     *
     * @throws Abandoned when it shall not
     */
    void stay();
}
