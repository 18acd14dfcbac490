package dateline.clean;

import java.util.List;

/** What a site wants its reader to do instead of reading on. */
final class PromotionFamilies {
    private PromotionFamilies() {}

    private static final String NETWORK =
            "(?:facebook|fb|twitter|x|instagram|reddit|google ?\\+|linkedin|pinterest|whatsapp|telegram|e-?mail|messenger|tumblr|flipboard|youtube|tiktok|threads|bluesky|mastodon|snapchat|pocket|mix|line|sms|print|copy(?: link)?|vk|digg|stumbleupon|rss|link)";

    private static final String GAP = "[ ,|/\u00b7\u2022\u2013-]{1,3}";

    static final Family NEWSLETTER = Family.of(
                    "newsletter-promotion",
                    "newsletter newsletters inbox email emails headlines clicking subscribed stories mailing alerts updates miss mail")
            .sentence(
                    "(?:sign up|signup|subscribe|register|join|opt in)\\b.{0,120}?(?:\\b(?:our|your) (?:[\\w'-]+ ){0,4}?(?:newsletters?|inbox|mailing list|e-?mails?|alerts)|\\bnewsletters? (?:here|today|now|for free)|\\b(?:for|to) (?:the|a|an) (?:[\\w'&-]+ ){0,5}?newsletters?)",
                    "(?:get|have|receive|want)\\b.{0,140}?\\b(?:your inbox|our (?:[\\w'-]+ ){0,3}?newsletters?|delivered (?:straight|directly|daily|right))",
                    "(?:get|have|receive|want) (?:all |the |our |more )*(?:latest |top |best |breaking |daily |biggest |local |day's )*(?:news|stories|headlines|updates)\\b.{0,100}?\\b(?:inbox|by e-?mail|newsletter)",
                    "get all the (?:stories|news|headlines)\\b.{0,140}?\\b(?:need|inbox)",
                    "the e-?mail you need",
                    "(?:[\\w'&.]+ ){1,3}?flash top headlines are here",
                    "check out what's clicking",
                    "(?:subscribed )?you(?:'ve| have) (?:been )?successfully (?:subscribed|signed up|been added)",
                    "(?:never|don't) miss (?:a|an|out on) (?:story|update|post|thing|headline|beat)\\b.{0,100}?\\b(?:newsletter|inbox|sign up|subscribe|alerts)",
                    "stay (?:up[- ]to[- ]date|informed|in the know|on top of|ahead of|updated|in touch)\\b.{0,120}?\\b(?:newsletter|inbox|sign up|subscribe|alerts)",
                    "(?:for more|want more|like this|enjoying this)\\b.{0,100}?\\b(?:sign up|subscribe|newsletter)\\b.{0,60}?\\b(?:newsletter|inbox|here|our)",
                    "(?:our|the) (?:free )?(?:daily|weekly|morning|evening) (?:newsletter|e-?mail)\\b.{0,100}?\\b(?:inbox|sign up|delivered|subscribe)")
            .whole(
                    "(?:e-?mail )?newsletters?(?: sign ?up| signup)?",
                    "(?:sign up|subscribe)\\b.{0,80}?\\b(?:newsletters?|alerts|updates)\\b.{0,40}",
                    "subscribed");

    static final Family APP = Family.of("app-promotion", "app apps")
            .phrase(
                    "click (?:here|now) (?:to|for) (?:get|download|try|install)? ?(?:the|our|for)? ?(?:[\\w'&.-]+ ){0,6}?apps?[.!]?",
                    "(?:get|download|install|try) our (?:[\\w'&.-]+ ){0,5}?apps?(?: (?:here|today|now|for free|on (?:ios|android)|for (?:ios|android)))*[.!]?",
                    "(?:get|download|install|try) the (?:brand new |new |free |official )*(?:[\\w'&.-]+ ){0,5}?apps?(?: for free)? (?:here|today|now)[.!]?")
            .sentence(
                    "(?:get|download|install) the (?:free |new |official )*(?:[\\w'&.-]+ ){0,5}?apps? (?:for|to get|to stay|to receive|and get|and receive)\\b.{0,60}?\\b(?:news|alerts|headlines|updates|notifications)",
                    "(?:our|the (?:[\\w'&.-]+ ){0,4}?) ?app is (?:now )?available (?:on|for|in)")
            .whole(
                    "(?:get|download)(?: the| our)?(?: [\\w'&.-]+){0,5} apps?[.!]?",
                    "open (?:in )?(?:the )?app",
                    "(?:download|available|get it) on (?:the )?(?:app store|google play)");

    static final Family ADVERTISEMENT = Family.of(
                    "ad-marker",
                    "advertisement advertising advertise sponsored scroll below ad ads promoted presented content continue")
            .anywhere(
                    "(?:story|article|content|text) continues (?:below|after)(?: this| the)?(?: advertisement| ad\\b| video| promotion)?",
                    "advertisement ?[-\u2013\u2014:|.]? ?(?:continue reading below|scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)?|story continues below|(?:article|content) continues below)")
            .phrase(
                    "market (?:update|data|news)s? (?:sponsored|powered|provided|presented) by",
                    "scroll (?:down )?(?:to|for) continue(?: reading)?(?: with content)?\\.?",
                    "continue reading below\\.?",
                    "ADVERTISEMENT(?= \\p{Lu}| ?$)")
            .whole(
                    "-* ?(?:advertisement|advertising|ads?|promoted|sponsored|ad feedback)[. -]*(?: \\d+)?",
                    "(?:paid|sponsored|partner|promoted) (?:content|post|story|links?)",
                    "(?:sponsored|presented|powered) by\\b.{0,40}",
                    "(?:skip|hide|remove|report this|why this) ads?\\b.{0,20}",
                    "advertise(?: with us| here)?");

    static final Family BROWSER_ALERT = Family.of("browser-alert", "notifications alerts browser")
            .sentence(
                    "get (?:breaking )?(?:news|alerts)\\b.{0,30}?\\b(?:in your browser|on your (?:desktop|device))",
                    "click here to (?:turn on|enable|receive|get) (?:\\w+ )?(?:notifications|alerts)",
                    "(?:turn|switch) on (?:\\w+ )?notifications (?:to|for|and|so)",
                    "(?:enable|allow|receive|get) (?:push|desktop|browser|web) (?:notifications|alerts)",
                    "would you like to receive (?:\\w+ )?(?:notifications|alerts)")
            .whole("(?:turn on|enable|allow|get|manage|dismiss)? ?(?:\\w+ )?(?:notifications|alerts)");

    static final Family SHARE = Family.of(
                    "share-row",
                    "share sharing email mail tweet follow facebook twitter print window friend shares instagram whatsapp pinterest linkedin")
            .phrase(
                    "(?:share|follow us|follow|find us|connect)(?: this| us| with us)?(?: (?:article|story|post))?(?: (?:on|via|to|with))?:? "
                            + NETWORK + "(?:" + GAP + "(?:and )?" + NETWORK + ")*(?= ?$|[.!]| \\p{Lu})[.!]?",
                    NETWORK + "(?:" + GAP + NETWORK + "){2,}(?= ?$|[.!]| \\p{Lu})",
                    "(?:click to )?(?:e-?mail|share|print|send|tweet)(?: (?:this|a link|it))?(?: (?:article|story))?(?: (?:to|on|with|via))? (?:a friend|"
                            + NETWORK + ")(?: \\(opens in (?:a )?new window\\)| ?\\.)",
                    "e-?mail (?:this )?to a friend\\.?",
                    "sharing is caring[.!]*")
            .sentence(
                    "(?:please )?(?:follow|like|find|join|connect with) (?:us|me|him|her|them|@?[\\w.]+)(?: and [\\w ]{2,20})? on (?:our )?"
                            + NETWORK + "(?: at| @|,|[.!]| and| or| \\(| ?$| for)")
            .anywhere("\\(opens in (?:a )?new window\\)")
            .whole(
                    "(?:share|tweet|post|save|pin|e-?mail|print|bookmark|copy link|like|send)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|with|by|to) .{1,30})?:?",
                    "(?:\\d[\\d.,k]* ?)?(?:shares?|likes?|views?|retweets?)(?: \\d[\\d.,k]*)?",
                    "(?:(?:share|save|tweet|comments?|" + NETWORK + ")[ ,|/\u00b7\u2022]*){2,}");

    static final Family TIP = Family.of(
                    "tip-contact",
                    "tip tips contact reach reached enquiries inquiries forums email know correction corrections story")
            .sentence(
                    "(?:do you )?(?:have|got) (?:a|any) (?:news |story |confidential )?(?:tip|tips|story idea)s?\\b(?! (?:jar|off))",
                    "(?:and |or )?if you have (?:a|any) (?:news )?(?:tip|correction|comment|question|story|information)s?\\b.{0,120}?\\b(?:let us|e-?mail|contact|reach|write|send) ?(?:us|at|to|me|him|her|it)?",
                    "join our .{1,40}?(?:forums?|community|discord|whatsapp|telegram|channel|group)\\b.{0,160}?",
                    "(?:send|submit) (?:us )?(?:your )?(?:a )?(?:news )?tips\\b",
                    "(?:you can )?(?:contact|e-?mail|reach|write to) (?:us|me|him|her|them|the (?:author|reporter|newsroom|writer|editor)s?|[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,2}) (?:at|on|by|via)\\b.{0,30}?@",
                    "(?:he|she|they|[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,2}) can be (?:reached|contacted|followed) (?:at|on|via|by)\\b.{0,60}?@")
            .phrase(
                    "(?:general |media |press |news |customer )*(?:enquiries|inquiries|contacts?)\\b:?(?: [^\\s@]+){0,6}? [^\\s@]+@[^\\s@]+(?:(?: [^\\s@]+){0,6}? (?:[^\\s@]+@[^\\s@]+|\\+?\\d[\\d-]{2,}(?: \\d{2,5}){0,4}))*")
            .whole(
                    "contact(?: us)?",
                    "got a (?:news )?tip\\?",
                    "(?:send|submit)(?: us)? a (?:news )?tip",
                    "report (?:an error|a correction|a typo)\\.?");

    static final Family GALLERY = Family.of(
                    "gallery-counter",
                    "image images photo photos slide gallery enlarge expand zoom images slideshow caption")
            .phrase(
                    "(?:image|photo|slide|picture) \\d{1,4} ?(?:of|/) ?\\d{1,4}",
                    "enlarge image",
                    "(?:click|tap) (?:here )?to (?:enlarge|expand|zoom)(?: (?:the )?(?:image|photo))?\\.?",
                    "open image (?:modal|in gallery)",
                    "(?:view|open|see) (?:(?:full|the|photo|image) )*gallery(?= ?$| \\p{Lu})",
                    "(?:hide|toggle) caption(?: (?:hide|toggle) caption)*")
            .whole(
                    "\\d{1,4} ?(?:of|/) ?\\d{1,4}(?: (?:images|photos|slides))?",
                    "\\d{1,4} (?:images|photos|slides)",
                    "(?:show|hide|view) (?:all |more )?(?:images|photos|gallery|photo gallery|slideshow)",
                    "(?:previous|next)(?: (?:image|photo|slide))?(?: (?:previous|next)(?: (?:image|photo|slide))?)?");

    private static final String LANGUAGE =
            "(?:english|deutsch|espa\u00f1ol|fran\u00e7ais|italiano|portugu\u00eas|nederlands|polski|svenska|dansk|norsk|suomi|\u010de\u0161tina|slovensky|sloven\u010dina|magyar|rom\u00e2n\u0103|t\u00fcrk\u00e7e|hrvatski|srpski|bahasa indonesia|ti\u1ebfng vi\u1ec7t|\u0440\u0443\u0441\u0441\u043a\u0438\u0439|\u0443\u043a\u0440\u0430\u0457\u043d\u0441\u044c\u043a\u0430|\u65e5\u672c\u8a9e|\u4e2d\u6587|\ud55c\uad6d\uc5b4|\u0627\u0644\u0639\u0631\u0628\u064a\u0629)(?: ?\\([^()]{2,30}\\))?";

    /** A menu of languages in their own names. */
    static final Family LANGUAGE_MENU = Family.of(
                    "language-menu",
                    "english deutsch italiano nederlands polski svenska dansk norsk suomi slovensky magyar hrvatski srpski bahasa")
            .phrase(LANGUAGE + "(?:[ ,|/\u00b7\u2022-]{1,3}" + LANGUAGE + "){3,}");

    static final List<Rule> ALL = List.of(
            new AudioWidget(), APP, NEWSLETTER, BROWSER_ALERT, ADVERTISEMENT, SHARE, TIP, GALLERY, LANGUAGE_MENU);
}
