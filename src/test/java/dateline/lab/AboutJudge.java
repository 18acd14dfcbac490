package dateline.lab;

import dateline.metadata.AboutSamples.Asked;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How right an answer about a page is; the same comparisons as in the data's own scoring program. */
final class AboutJudge {
    private AboutJudge() {}

    /** From 0, wrong, to 1, exactly right. */
    static double right(Asked asked, String truth, String answer) {
        return switch (asked) {
            case TITLE -> title(truth, answer);
            case DATE ->
                truth.isEmpty() || !answer.startsWith(truth.substring(0, Math.min(10, truth.length()))) ? 0 : 1;
            case AUTHOR -> authors(truth, answer);
        };
    }

    private static double title(String truth, String answer) {
        if (fold(truth).equals(fold(answer))) {
            return 1;
        }
        if (loose(truth).equals(loose(answer))) {
            return loose(truth).isEmpty() ? 0 : 0.9;
        }
        return 0;
    }

    private static double authors(String truth, String answer) {
        Set<String> a = names(truth);
        Set<String> b = names(answer);
        return !a.isEmpty() && a.equals(b) ? 1 : 0;
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[“”]", "\"")
                .replace("…", "...");
    }

    static String loose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> names(String authors) {
        String plain = authors.replaceAll(
                        "(?i),?\\s+(ph\\.?\\s?d\\.?|m\\.?d\\.?|rdn?|ms|ma|mba|jr\\.?|cpa|esq\\.?)\\b\\.?", "")
                .replaceAll("(?i)^(written |reviewed |posted |story |words )?(by|von|par|por)\\s+", "");
        return Arrays.stream(plain.split("\\s*(?:\n|;|,|\\||&|/|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"))
                .map(AboutJudge::loose)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
