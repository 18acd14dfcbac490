package dateline.site;

import dateline.article.ArticleMemory;
import dateline.article.ContentFolder;
import dateline.config.SiteConfig;
import dateline.render.Templates;
import dateline.text.Checksum;
import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the last build was made from, so that a build from the same ends at once.
 *
 * <p>Only a build with nothing to tell is remembered: what was told once must be told again.
 *
 * @param inputs stands for the program, the settings, the templates, and all files of content with their times
 * @param output of the state in which the output was then, see {@link dateline.publish.Publication#id}
 * @param articles how many were published
 * @param until when an article that waits for its date is due; null when none waits
 */
record LastBuild(
        String inputs, long output, int articles, @Nullable Instant until) {
    private static final String VERSION = "last build 3";

    /** What a build is made from; null when a file might change without a trace. */
    static @Nullable String inputs(Inputs inputs, Templates templates, BuildOptions options, Instant start) {
        Checksum all = new Checksum()
                .add(Program.mark())
                .add(inputs.config().mark())
                .add(options.drafts() + " " + options.future())
                .add(templates.mark());
        for (ContentFolder.Entry entry : inputs.entries()) {
            if (!ArticleMemory.settled(entry, start)) {
                return null;
            }
            all.add(entry.name()).add(entry.size()).add(entry.modified());
        }
        return Long.toHexString(all.number());
    }

    private static Path file(SiteConfig config) {
        String output = Checksum.of(config.output().toString().getBytes(StandardCharsets.UTF_8));
        return config.memory().resolve("last-" + output);
    }

    /** The last build into the same output; null when nothing is known of it. */
    static @Nullable LastBuild read(SiteConfig config) {
        try {
            Unpacker in = Unpacker.open(file(config), VERSION);
            if (in == null) {
                return null;
            }
            String inputs = Unpacker.needed(in.text());
            long output = in.whole();
            int articles = (int) in.number();
            return new LastBuild(inputs, output, articles, in.flag() ? Instant.ofEpochSecond(in.whole()) : null);
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether a build at a moment from these inputs would come to the same. */
    boolean holds(@Nullable String now, Instant moment) {
        return inputs.equals(now) && (until == null || moment.isBefore(until));
    }

    void write(SiteConfig config) throws IOException {
        Instant due = until;
        Packer out = new Packer().text(inputs).whole(output).number(articles).flag(due != null);
        if (due != null) {
            out.whole(due.getEpochSecond());
        }
        out.write(file(config), VERSION);
    }
}
