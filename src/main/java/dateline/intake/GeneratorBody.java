package dateline.intake;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of another generator's article as plain Markdown: its own marks become what they mean, or go and are named.
 *
 * <pre>
 * {{&lt; figure src="/a.png" alt="A pier" &gt;}}       -> ![A pier](/a.png)
 * {% highlight java %}x{% endhighlight %}       -> a block of code
 * </pre>
 */
final class GeneratorBody {
    /** {@code {{< name arguments >}}} and {@code {{% name arguments %}}} of Hugo. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)\\s*([^}]{0,2000}?)\\s*/?[>%]\\}\\}(\n?)");

    /** {@code {% name arguments %}} of Liquid. */
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)\\s*([^%]{0,2000}?)\\s*-?%\\}(\n?)");

    private static final Pattern OUTPUT = Pattern.compile("\\{\\{-?\\s*([^}]{0,2000}?)\\s*-?\\}\\}");
    private static final Pattern ARGUMENT = Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|`([^`]*)`|(\\S+))");
    private static final Set<String> CODE = Set.of("highlight", "code");

    private final GeneratorFormat.Kind kind;
    private final String written;
    private final Set<String> left = new TreeSet<>();

    GeneratorBody(GeneratorFormat.Kind kind, String written) {
        this.kind = kind;
        this.written = written;
    }

    String markdown() {
        String plain = written.replaceAll("(?m)^\\s*<!--\\s*more\\s*-->\\s*$", "");
        if (kind == GeneratorFormat.Kind.HUGO) {
            return SHORTCODE
                    .matcher(plain)
                    .replaceAll(mark -> put(shortcode(mark.group(1), mark.group(2), mark.group(3)), mark.group(4)));
        }
        String untagged = TAG.matcher(plain).replaceAll(mark -> put(tag(mark.group(1), mark.group(2)), mark.group(3)));
        return OUTPUT.matcher(untagged).replaceAll(mark -> put(output(mark.group(1)), ""));
    }

    /** What stands for a mark, with the line end behind it unless there is one already. */
    private static String put(String text, String lineEnd) {
        return Matcher.quoteReplacement(text.endsWith("\n") ? text : text + lineEnd);
    }

    /** The names of marks that have no meaning here, after {@link #markdown}. */
    Set<String> left() {
        return left;
    }

    private String shortcode(String closing, String name, String arguments) {
        if (CODE.contains(name)) {
            return closing.isEmpty() ? "\n```" + argument(arguments, "lang", 0) + "\n" : "\n```\n";
        }
        return switch (name) {
            case "figure" -> picture(arguments);
            case "youtube" -> "<https://www.youtube.com/watch?v=" + argument(arguments, "id", 0) + ">";
            case "vimeo" -> "<https://vimeo.com/" + argument(arguments, "id", 0) + ">";
            case "tweet", "x" ->
                "<https://x.com/" + argument(arguments, "user", 0) + "/status/" + argument(arguments, "id", 1) + ">";
            case "ref", "relref" -> argument(arguments, "path", 0);
            default -> leave(name);
        };
    }

    private static String picture(String arguments) {
        String alt = argument(arguments, "alt", -1);
        String caption = argument(arguments, "caption", -1);
        String words = alt.isEmpty() ? caption : alt;
        String picture = "![" + words + "](" + argument(arguments, "src", 0) + ")";
        return caption.isEmpty() || caption.equals(words) ? picture : picture + "\n\n*" + caption + "*";
    }

    private String tag(String name, String arguments) {
        return switch (name) {
            case "highlight" -> "\n```" + argument(arguments, "lang", 0) + "\n";
            case "endhighlight" -> "\n```\n";
            case "raw", "endraw", "comment", "endcomment" -> "";
            case "post_url", "link" -> argument(arguments, "path", 0);
            default -> leave(name);
        };
    }

    private String output(String expression) {
        return expression.matches("site\\.(baseurl|url)|.*\\|\\s*(relative|absolute)_url")
                ? path(expression)
                : leave("{{ " + expression + " }}");
    }

    private static String path(String expression) {
        Matcher quoted = Pattern.compile("[\"']([^\"']*)[\"']").matcher(expression);
        return quoted.find() ? quoted.group(1) : "";
    }

    private String leave(String name) {
        left.add(name);
        return "";
    }

    /** A named argument, or the one at a place among those without a name; empty without either. */
    private static String argument(String arguments, String name, int place) {
        int at = 0;
        for (Matcher argument = ARGUMENT.matcher(arguments); argument.find(); ) {
            String value = argument.group(2) != null
                    ? argument.group(2)
                    : argument.group(3) != null ? argument.group(3) : argument.group(4);
            if (name.equals(argument.group(1)) || (argument.group(1) == null && at++ == place)) {
                return value;
            }
        }
        return "";
    }
}
