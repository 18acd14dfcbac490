package dateline.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words below a picture, known by the credit at their end: {@code Boats in the harbour on Monday. (NATO)}.
 * Or behind a word such as {@code Photograph:} at the end of a line.
 */
final class PhotoCaption implements Rule {
    private static final int LONGEST = 600;
    private static final int LONGEST_CREDIT = 90;

    /** Begins a line that is a credit or caption as a whole. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:photo|image|picture|photograph|illustration)s?(?: (?:credit|courtesy(?: of)?|by|source))? ?:|(?:photo|image) (?:by|courtesy of|credit) \\p{Lu}|credit:|file (?:photo|image|picture)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Ends one. */
    private static final Pattern TAIL = Pattern.compile(
            "\\b(?:(?:photo|image|photograph)s?(?: (?:credit|by))?:|photo(?:graph)? by:? (?=\\p{Lu})|(?:image|photo) credit:?|photo courtesy(?: of)? (?=\\p{Lu})) ?[^.]{2,90}\\.?$"
                    + "|(?:/ ?| via | \\| |[.] )(?:AP|AFP|Getty(?: Images)?|REUTERS|Shutterstock(?:\\.com)?|EPA|iStock|Alamy(?: Stock Photo)?)(?: Photo| Images)?$",
            Pattern.CASE_INSENSITIVE);

    /** One of these is in the end of any such line. */
    private static final List<String> CUES = List.of(
            "hoto",
            "HOTO",
            "mage",
            "icture",
            "AP",
            "AFP",
            "Getty",
            "euters",
            "EUTERS",
            "hutterstock",
            "EPA",
            "iStock",
            "Alamy");

    private static final Pattern TOLD = Pattern.compile(
            "[\"\u201c\u201d]|\\b(?:said|says|told|added|adding|according|I|you|your|we|our|my|asked|announced|wrote)\\b");

    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:left|right|center|centre|pictured|seen|shows"
                    + "|shown|during|stands?|sits?|speaks?|walks?|poses?|holds?|waits?|meets?|attends?|looks?|arrives?|leaves?)\\b");

    @Override
    public String name() {
        return "photo-caption";
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        if (passage.line() && line(passage.text())) {
            return new Span(passage.start(), passage.end());
        }
        return credited(passage);
    }

    @Override
    public void learn(String words, Lessons lessons) {
        lessons.caption(Captions.parse(words));
    }

    private static boolean line(String text) {
        return text.length() <= LONGEST && (LEAD.matcher(text).lookingAt() || tail(text));
    }

    private static boolean tail(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT - 30);
        if (CUES.stream().noneMatch(cue -> text.indexOf(cue, from) >= 0)) {
            return false;
        }
        return TAIL.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .find();
    }

    private static @Nullable Span credited(Passage passage) {
        String text = passage.text();
        int from = passage.start();
        for (int open = text.indexOf('(', from);
                open >= 0 && open < passage.end();
                open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            int next = text.indexOf('(', open + 1);
            boolean closed =
                    close > 0 && close < passage.end() && close - open <= LONGEST_CREDIT && !(next > 0 && next < close);
            Span span = closed ? credited(passage, open, close) : null;
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable Span credited(Passage passage, int open, int close) {
        String text = passage.text();
        String inside = text.substring(open + 1, close);
        boolean after = close + 1 == passage.end() || " .".indexOf(text.charAt(close + 1)) >= 0;
        Credit credit = after ? Credit.of(inside) : Credit.NONE;
        int stop = beforeSpace(text, open, passage.start());
        boolean stopped = stop > passage.start() && ".!?\"\u201d\u2019'".indexOf(text.charAt(stop - 1)) >= 0;
        if (credit == Credit.NONE || (credit == Credit.POSSIBLE && !stopped)) {
            return null;
        }
        int end = close + 1 < passage.end() && text.charAt(close + 1) == '.' ? close + 2 : close + 1;
        int start = stop <= passage.start() ? open : passage.sentenceStart(stop - 1);
        String words = text.substring(start, Math.max(start, stop));
        if (credit == Credit.CERTAIN) {
            return end - start <= LONGEST && !TOLD.matcher(words).find() ? new Span(start, end) : new Span(open, end);
        }
        return shown(passage, new Span(start, end), words, inside) ? new Span(start, end) : null;
    }

    /** Whether a sentence before a mere name reads like a caption, and is not the last of a wire story. */
    private static boolean shown(Passage passage, Span span, String words, String credit) {
        boolean run = !passage.position().line();
        boolean alone =
                run || (span.start() == 0 && span.end() == passage.text().length());
        boolean ends = run && span.end() == passage.text().length();
        boolean cue = SHOWN.matcher(words).find();
        return alone
                && span.length() <= LONGEST
                && words.indexOf(' ') > 0
                && !TOLD.matcher(words).find()
                && (cue || (Credit.office(credit) && !ends));
    }

    private static int beforeSpace(String text, int from, int least) {
        int at = from;
        while (at > least && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
