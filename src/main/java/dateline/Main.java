package dateline;

import dateline.command.DatelineCommand;
import dateline.command.Environment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** The door: takes the command line of the process. */
public final class Main {
    private Main() {}

    /** Runs a command, and ends the process with its exit status. */
    public static void main(String[] args) {
        // No page depends on the zone of the machine; to learn it, Java would read the zones of the whole world.
        TimeZone.setDefault(new SimpleTimeZone(0, "UTC"));
        // UTF-8 whatever the locale says, so that what scripts read never depends on it.
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Environment environment = new Environment(System.getenv(), Clock.systemUTC(), System.in);
        int status = 1;
        try {
            status = new DatelineCommand(out, err, terminal(), environment).run(args);
            out.flush();
            err.flush();
        } finally {
            // Even when there was not memory enough to say so.
            System.exit(status);
        }
    }

    /** The launcher knows whether a person watches; Java knows it only before version 22, where a console is always there. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        String told = System.getenv("DATELINE_TERMINAL");
        return told == null ? Runtime.version().feature() < 22 && System.console() != null : told.equals("1");
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
