package dateline.maven;

import dateline.Dateline;
import dateline.problem.Problem;
import dateline.problem.ProblemText;
import dateline.publish.PublishReport;
import dateline.site.BuildReport;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** {@code dateline:build}: builds the digest of a project, as {@code dateline build} does. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractMojo {
    /** The folder of the digest, with {@code dateline.yml} and {@code content}. */
    @Parameter(property = "dateline.root", defaultValue = "${basedir}")
    private File root;

    /** Where to write the site; by default where the settings say, else {@code site} in the root. */
    @Parameter(property = "dateline.output")
    private File output;

    /** Where the site will stand, such as {@code https://user.github.io/repo/}; by default what the settings say. */
    @Parameter(property = "dateline.baseUrl")
    private String baseUrl;

    /** Whether drafts and articles dated in the future are published too. */
    @Parameter(property = "dateline.unpublished", defaultValue = "false")
    private boolean unpublished;

    /** Whether broken articles are left out and the rest is published; otherwise they fail the build. */
    @Parameter(property = "dateline.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /** Whether the built site is looked at as by {@code dateline check}; what is wrong with it fails the build. */
    @Parameter(property = "dateline.check", defaultValue = "false")
    private boolean check;

    /** Whether nothing is done. */
    @Parameter(property = "dateline.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        try {
            Dateline digest = digest();
            build(digest);
            if (check && tell(digest.check()) > 0) {
                throw new MojoFailureException("The site has errors, see above");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The site cannot be written: " + e.getMessage(), e);
        }
    }

    private Dateline digest() {
        Dateline digest = Dateline.in(root.toPath()).unpublished(unpublished).keepGoing(keepGoing);
        if (output != null) {
            digest = digest.output(output.toPath());
        }
        return baseUrl == null ? digest : digest.baseUrl(baseUrl);
    }

    private void build(Dateline digest) throws IOException, MojoFailureException {
        BuildReport report = digest.build();
        long errors = tell(report.problems());
        PublishReport files = report.files();
        if (files == null) {
            throw new MojoFailureException("The site is as it was: " + errors + (errors == 1 ? " error" : " errors"));
        }
        getLog().info("Built " + files.files() + " pages from " + report.articles() + " articles: " + files.written()
                + " written, " + files.unchanged() + " unchanged, " + files.removed() + " removed");
    }

    /** Tells what is wrong, and counts the errors. */
    private long tell(List<Problem> problems) {
        ProblemText text = new ProblemText(false);
        long errors = 0;
        for (Problem problem : problems) {
            String words = text.of(problem).stripTrailing();
            switch (problem.severity()) {
                case ERROR -> {
                    errors++;
                    getLog().error(words);
                }
                case WARNING -> getLog().warn(words);
                case NOTE -> getLog().info(words);
            }
        }
        return errors;
    }
}
