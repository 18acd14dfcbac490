package dateline.quote;

import dateline.language.WordSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Verbs and nouns of saying. */
final class Cues {
    private static final Set<String> REGULAR = WordSet.of("""
            accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure
            boast call caution charge claim clarify comment complain conclude concede confess confirm
            continue contend counter criticize cry declare defend demand denounce deny describe disclose
            emphasize exclaim explain express gush hint imply inform insist joke lament maintain mention
            mock muse note object observe offer opine order plead pledge point post praise predict proclaim
            promise propose protest quip reason recall recount refer reflect reiterate remark remember
            remind repeat reply report respond retort reveal rule say scoff shout state stress suggest
            summarize tell testify tweet underline underscore urge vow warn whisper wonder write yell
            believe think feel find blast slam deem label brand dismiss estimate outline retweet sum signal
            hope fear worry want decry condemn hail tout emphasise criticise read laud chant ridicule
            question characterize cite quote dub speculate rail interject intone crow tease fume thunder
            enthuse sigh scold beg lie
            """);

    private static final Set<String> IRREGULAR = WordSet.of("""
            said says saying told telling tells wrote writes writing written thought felt found put spoke
            speaking speaks read reads replied replies denied denies testified cried cries implied admitted
            admitting quipped clarified referring referred worried knows knew went summed begged dubbed lied
            specified
            """);

    /** Of these the form with an s is a noun as often. */
    private static final Set<String> NOUNS = WordSet.of("""
            tweet state point order rule report call claim charge post question signal comment offer lie
            hope fear cry find label brand demand promise protest pledge joke answer estimate reason quote
            remark object cite want accounts reply praise sum read feel note outline tout
            """);

    private static final Set<String> VERBS = verbs();

    private Cues() {}

    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>(IRREGULAR);
        for (String verb : REGULAR) {
            String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            verbs.add(verb + "s");
            verbs.add(stem + "ed");
            verbs.add(stem + "ing");
        }
        return Set.copyOf(verbs);
    }

    /** Whether a word may as well be a noun: {@code reports}, {@code claims}. */
    static boolean noun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && NOUNS.contains(lower.substring(0, lower.length() - 1));
    }

    /** Whether a word is the plain form of such a verb, as it stands behind "to", "would" and "they". */
    static boolean plain(String word) {
        return REGULAR.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a form of a verb of saying. */
    static boolean verb(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }
}
