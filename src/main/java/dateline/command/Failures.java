package dateline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Says in words why a command could not do its work. */
final class Failures {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /**
     * Tells what happened, and returns the exit status.
     *
     * @param verbose whether the stack trace is shown too
     */
    int tell(Exception e, boolean verbose) {
        Exception cause =
                e instanceof UncheckedIOException wrapped && wrapped.getCause() != null ? wrapped.getCause() : e;
        if (cause instanceof FileSystemException file) {
            console.err().println("error: " + file.getFile() + ": " + reason(file));
        } else if (cause instanceof IOException) {
            console.err().println("error: " + cause.getMessage());
        } else if (cause instanceof InvalidPathException path) {
            console.err().println("error: this system cannot write the file name \"" + path.getInput() + "\"");
            console.err().println("  hint: run with LC_ALL=C.UTF-8");
        } else {
            console.err().println("error: a defect of Dateline: " + cause);
            console.err().println("  hint: run again with -v, and report what it shows");
        }
        if (verbose) {
            cause.printStackTrace(console.err());
        }
        return 1;
    }

    /** The heap is full. */
    int memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        console.err().println("error: not enough memory: the heap of " + megabytes + " MB is full");
        console.err().println("  hint: give more with JAVA_TOOL_OPTIONS=-Xmx1g");
        return 1;
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
}
