package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: {@code Jane Roe is a staff writer for The Example, where she covers ports.}
 *
 * <p>A story may be about a writer too; so without what only such notes say it must be the last sentence.
 */
final class Biography implements Rule {
    private static final String ROLE =
            "(?i:writers?|reporters?|editors?|correspondents?|journalists?|columnists?|contributors?|authors?|producers?|hosts?"
                    + "|anchors?|bloggers?|publishers?|photographers?|fellows?|analysts?|critics?|interns?|freelancers?)";

    private static final Pattern ABOUT = Pattern.compile("(" + Names.NAME
            + ")(?: \\([^()]{3,80}\\)|, [^,.]{3,60},)? (?:is|was|has been) (?:an?|the|our|one of) (?:[^. ]+ ){0,12}?"
            + ROLE + "\\b");

    /** What only notes about authors say. */
    private static final Pattern SURE = Pattern.compile(
            "\\bwhere (?:she|he|they) (?:covers?|writes?|reports?|edits?)|\\bwho (?:covers|writes about|reports on) |\\([^()]*@[^()]*\\)"
                    + "|\\b(?:reporter|writer|correspondent|editor) (?:for|at|with) [^.]{2,60} (?:based in|covering) |\\b(?:follow|e-?mail|contact) (?:her|him|them)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE = Pattern.compile(
            "(?:(?:She|He|They|Her|His|Their) (?:previously|formerly|joined|also|has (?:written|worked|covered|reported|been)|is (?:a|an|the|based)|lives|holds|graduated|can be|covers|work|writes|reports|was (?:previously|formerly))"
                    + "|(?:You can )?(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ee]-?mail) (?:her|him|them)\\b|Prior to|Before joining|Previously,? (?:she|he|they)).*");

    @Override
    public String name() {
        return "author-biography";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(
                "writer",
                "reporter",
                "editor",
                "correspondent",
                "journalist",
                "columnist",
                "contributor",
                "author",
                "producer",
                "host",
                "anchor",
                "blogger",
                "publisher",
                "photographer",
                "fellow",
                "analyst",
                "critic",
                "intern",
                "freelancer");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            int end = passage.sentenceEnd(at);
            Matcher about = ABOUT.matcher(passage.text()).region(at, end);
            if (about.lookingAt()) {
                int all = more(passage, end);
                boolean sure = SURE.matcher(passage.text()).region(at, end).find();
                boolean last = passage.position().last()
                        && all == passage.text().length()
                        && !(passage.position().first() && at == 0);
                if (sure || last) {
                    return new Span(at, all);
                }
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        Matcher about = ABOUT.matcher(words);
        if (about.lookingAt()) {
            lessons.biography(about.group(1), words);
        }
    }

    private static int more(Passage passage, int from) {
        int end = from;
        while (end < passage.end()
                && MORE.matcher(passage.text())
                        .region(end, passage.sentenceEnd(end))
                        .matches()) {
            end = passage.sentenceEnd(end);
        }
        return end;
    }
}
