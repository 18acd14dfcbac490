package dateline.command;

import dateline.text.Spelling;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The value of an option is not what the option takes; says what it takes. */
final class WrongValue extends ParameterException {
    private static final long serialVersionUID = 1;

    private final String hint;

    WrongValue(CommandSpec spec, String message, String hint) {
        super(spec.commandLine(), message);
        this.hint = hint;
    }

    /** Returns the value when it is one of some words; else says which one was probably meant. */
    static String check(CommandSpec spec, String option, String value, List<String> words) {
        if (!words.contains(value)) {
            String hint = Spelling.nearest(value, words)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("\"dateline " + spec.name() + " --help\" shows what is possible");
            String expected = words.size() == 1 ? "" : "one of ";
            throw new WrongValue(
                    spec, option + ": \"" + value + "\" is not " + expected + String.join(", ", words), hint);
        }
        return value;
    }

    String hint() {
        return hint;
    }
}
