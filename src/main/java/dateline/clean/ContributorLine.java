package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who else reported: {@code The Associated Press contributed to this report.} */
final class ContributorLine implements Rule {
    private static final int LONGEST = 500;

    private static final Pattern CONTRIBUTED = Pattern.compile(
            "^\\(?([^.]{2,200}?(?:\\b[A-Z]\\.[^.]{1,80}?)?) (?:also )?contributed (?:to (?:this|the) (?:report|story|article|piece|post)|(?:additional )?(?:reporting|research))\\b.*$");

    private static final Pattern BY = Pattern.compile(
            "^\\(?(?:(?:additional |with )?reporting|writing|editing|additional writing|compiled|with files) (?:by|from) (.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TASK = Pattern.compile(
            "(?i)(?:;|,|\\.| and)? ?\\b(?:(?:additional |with |further )*(?:reporting|writing|editing|research|graphics)(?: and (?:reporting|writing|editing))? by|in \\p{Lu}[\\p{L} ,]+(?=;|$))");

    private static final Pattern OUTLET = Pattern.compile("^(?:[^'\u2019]{2,40}(?:s['\u2019]|['\u2019]s)) (?=\\p{Lu})");

    @Override
    public String name() {
        return "contributor-line";
    }

    @Override
    public Set<String> triggers() {
        return Set.of("contributed", "reporting", "editing", "compiled", "writing", "files");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            int end = passage.sentenceEnd(at);
            Matcher by = BY.matcher(passage.text()).region(at, end);
            if (end - at <= LONGEST
                    && contributed(passage.text(), at, end)
                    && CONTRIBUTED.matcher(passage.text()).region(at, end).matches()) {
                return new Span(at, end);
            }
            if (by.matches() && Character.isUpperCase(first(by.group(1)))) {
                return new Span(at, Math.min(end, Glue.first(passage.text(), by.start(1), end)));
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        Matcher contributed = CONTRIBUTED.matcher(words.strip());
        Matcher by = BY.matcher(words.strip());
        String names = contributed.matches() ? contributed.group(1) : by.matches() ? by.group(1) : "";
        String list =
                TASK.matcher(names.replaceAll("[.)]+$", "")).replaceAll("; ").replaceAll("^; ", "");
        for (String name : Names.split(list)) {
            lessons.contributor(OUTLET.matcher(name).replaceFirst(""));
        }
    }

    private static boolean contributed(String text, int start, int end) {
        int word = text.indexOf(" contributed ", start);
        return word >= 0 && word < end;
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }
}
