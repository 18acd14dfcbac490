package dateline.clean;

import java.util.List;

/** What a site says about itself: its walls, its law, its forms, its machinery. */
final class NoticeFamilies {
    private NoticeFamilies() {}

    static final Family LOGIN_WALL = Family.of(
                    "login-wall",
                    "account subscription subscribe subscriber subscribers subscribed login log sign register registered"
                            + " access unlock unlimited articles member members")
            .anywhere("join (?:\\p{Lu}[\\p{L}&.']* ){1,5}for access to this (?:content|article|story)")
            .phrase(
                    "(?:join|subscribe to|sign up to|log ?in to) .{1,40}? for (?:full |unlimited )?access(?: to this (?:content|article|story))?[.!]?")
            .sentence(
                    "you(?:'ve| have) (?:reached|hit|used|read|viewed) (?:your|all of your|all your|the|all) .{0,40}?(?:articles?|limit|stories|views)",
                    "(?:please )?(?:log ?in|sign ?in|create (?:an|a free|your free) account|subscribe|register)(?: now| today| here| for free)?(?:,? or (?:create|register|sign up|subscribe|log ?in)[^.]{0,40}?)? (?:to|and) (?:continue|keep|get|view|read|unlock|access|comment|save|gain|enjoy|finish|leave)",
                    "(?:please )?(?:log ?in|sign ?in) or (?:create|register|sign up|subscribe)",
                    "(?:are you )?(?:already|not) (?:a |an )?(?:subscriber|registered|member|subscribed)\\b.{0,60}",
                    "(?:do you )?already have (?:a|an) (?:existing )?(?:subscription|account)",
                    "(?:do you )?have an (?:existing )?account",
                    "don't have an account(?:\\? get the news\\b)?",
                    "no account\\?",
                    "subscribe (?:now |today )?(?:to|for) (?:unlimited|full|keep|continue|read|get|just)",
                    "to (?:continue|keep) reading\\b.{0,80}?(?:subscri|regist|sign|log|account)\\w*",
                    "this (?:article|content|story|post|page) is (?:only |exclusively |reserved |available |free ){0,6}(?:for|to) (?:\\w+ )?(?:subscribers|members|registered)",
                    "(?:unlock|get) unlimited (?:digital )?(?:access|articles)",
                    "start your (?:free |digital ){0,6}(?:trial|subscription)",
                    "(?:create|register for|sign up for) (?:a|your) free account")
            .whole(
                    "(?:log|sign) ?(?:in|up|out)(?: or register| / register)?",
                    "register",
                    "subscribe(?: now| today| here)?[.!]?",
                    "get the news\\.?",
                    "my account",
                    "(?:become a )?member(?:ship)?",
                    "(?:this is )?(?:premium|exclusive) (?:content|article)(?: for subscribers)?");

    static final Family CONSENT = Family.of(
                    "consent",
                    "agree agreeing terms privacy acceptance constitutes consent policy email recaptcha california")
            .sentence(
                    "by (?:entering|clicking|continuing|signing|submitting|subscribing|creating|using|providing|registering|proceeding|pushing|checking|logging)\\b.{0,160}?\\b(?:you|i)\\b.{0,80}?\\b(?:agree|agreeing|accept|acknowledge|consent)",
                    "by (?:entering|submitting|providing) your e-?mail",
                    "(?:registration|(?:your )?(?:continued )?use)(?: on| of| or).{0,60}?constitutes (?:your )?(?:acceptance|agreement|consent)",
                    "i (?:have read and )?(?:agree|consent) to (?:the|receive)\\b.{0,60}?(?:terms|privacy|e-?mails?|policy|processing)",
                    "this site is protected by recaptcha",
                    "(?:please )?(?:see|read|view|review|check) our (?:full )?(?:privacy (?:policy|notice|statement)|terms (?:of|and))",
                    "for more information,? (?:please )?(?:see|read|visit) our (?:privacy|terms)")
            .whole(
                    "(?:your )?(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|(?:and|&) conditions)|(?:california )?privacy rights)(?:(?: and|,| \\||&| /){0,6} (?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie policy)){0,6}\\.?",
                    "do not sell (?:or share )?my (?:personal )?info(?:rmation)?");

    static final Family FORM_MESSAGE = Family.of(
                    "form-message",
                    "enter valid email required field fields successfully wrong oops password submit again thank provide"
                            + " submission loading")
            .sentence(
                    "please (?:enter|provide|type|use|fill in|supply) (?:a|your|an) (?:valid |correct )?(?:e-?mail|phone|zip|password|name|first name|postcode)",
                    "(?:this|that|your) (?:field|e-?mail(?: address)?) is (?:required|invalid|not valid|already)",
                    "(?:invalid|incorrect) (?:e-?mail|password)",
                    "thank(?:s| you) for (?:subscribing|signing up|registering|your submission)",
                    "(?:your|the) (?:submission|message|request) has been (?:received|sent|submitted)",
                    "(?:oops|sorry)[,!.]? something went wrong",
                    "required fields are marked",
                    "fields marked with (?:an|a) (?:asterisk|\\*)")
            .whole(
                    "(?:please )?(?:try again(?: later)?|submit|loading|required|enter your e-?mail(?: address)?)[.!\u2026]*",
                    "something went wrong[.,]? please try again(?: later)?\\.?",
                    "(?:your )?(?:e-?mail|name|e-?mail address|first name|last name) ?\\*?");

    static final Family COOKIE_NOTICE = Family.of("cookie-notice", "cookie cookies partners")
            .sentence(
                    "(?:this|our) (?:web ?)?(?:site|page|app|service)s? (?:\\w+ ){0,2}?uses? (?:\\w+ ){0,2}?cookies",
                    "we (?:and our (?:\\w+ )?partners )?(?:\\w+ ){0,3}?use (?:\\w+ ){0,2}?cookies",
                    "we and our (?:\\d+ )?partners (?:use|store|process)",
                    "by (?:continuing|using|browsing|clicking|closing)\\b.{0,120}?\\b(?:use of|our) (?:\\w+ )?cookies",
                    "cookies (?:help|allow|enable) us",
                    "you can (?:change|manage|adjust|update) your cookie")
            .whole(
                    "(?:accept|reject|manage|allow|decline|customi[sz]e)(?: all)?(?: cookies)?(?: settings)?",
                    "cookies? (?:policy|settings|preferences|notice|consent)");

    static final Family SCRIPT_NOTICE = Family.of(
                    "script-notice", "javascript adblock adblocker adblocking blocker adblockers blocking browser")
            .sentence(
                    "(?:we(?:'re| are) sorry|sorry|please|you|your browser|this (?:site|page|app|website)|to (?:use|view|continue)|it (?:looks|appears))\\b[^.]{0,100}?\\b(?:enable|enabling|turn on|requires?|needs?) (?:\\w+ )?javascript",
                    "(?:please )?enable javascript (?:to|in|and|or)",
                    "javascript (?:is|must be|needs to be|has to be|appears to be)(?: currently)? (?:disabled|enabled|turned off|not enabled|required) (?:in your|to|on your|for this)",
                    "(?:we(?:'ve| have)? (?:noticed?|detected?)|it (?:looks|seems|appears)|please (?:disable|turn off|whitelist|consider disabling)|you (?:are|seem|appear))\\b.{0,60}?\\bad-? ?block(?:er|ers|ing)?",
                    "your browser (?:is (?:out of date|not supported|outdated)|does not support (?!the (?:audio|video)))",
                    "you are using an (?:outdated|unsupported) browser")
            .whole("javascript (?:is )?(?:disabled|required)\\.?");

    static final Family RIGHTS = Family.of(
                    "rights-notice",
                    "copyright \u00a9 rights reserved material redistributed reproduction delayed permission")
            .phrase(
                    "(?:copyright|\u00a9|\\(c\\)) ?(?:\u00a9|\\(c\\))? ?(?:by )?\\d{4}[^.]{0,70}?(?:,? (?:inc|llc|ltd|co|corp)\\.?)?(?:\\.|(?=,? all rights)|$)",
                    "(?:copyright|\u00a9) [^.]{1,60}?,? \\d{4}\\.?(?= ?$| \\p{Lu}| all rights)",
                    "all rights reserved\\.?(?: related news\\b)?")
            .sentence(
                    "(?:this|the|any) (?:material|article|content|story|copy|work)s? (?:may|must|can|is)(?:not| not)? (?:not )?(?:be )?(?:published|reproduced|copied|broadcast|rewritten|redistributed|republished|distributed|transmitted|protected by copyright)",
                    "(?:all )?(?:market )?(?:data|quotes) (?:is |are )?(?:delayed|displayed|provided by)",
                    "(?:unauthori[sz]ed )?(?:reproduction|distribution|republication|copying)\\b.{0,80}?\\b(?:prohibited|without (?:\\w+ )?(?:written )?permission)",
                    "(?:republished|reprinted|reproduced|used) (?:here )?(?:with|by) permission")
            .anywhere("all rights reserved\\.?")
            .whole(
                    "related news",
                    "(?:copyright )?\u00a9.{0,100}",
                    "copyright .{0,60}\\d{4}.{0,40}",
                    "legal statement\\.?");

    static final Family COMMENT_POLICY = Family.of(
                    "comment-policy", "comment comments commenting conversation community discussion reply published")
            .sentence(
                    "we (?:invite|welcome|encourage)\\b.{0,80}?\\bcomment(?:s|ing)?\\b",
                    "comments (?:are|have been) (?:now )?(?:closed|moderated|disabled|turned off|subject to)",
                    "(?:please )?(?:read|review|see|follow) our (?:comment(?:ing|s)?|community) (?:policy|guidelines|rules|standards)",
                    "your e-?mail address will not be published",
                    "be the first to (?:comment|leave a comment|share your)",
                    "you must be (?:logged in|registered|signed in) to (?:post|leave|comment)",
                    "what do you think\\? (?:let us know|join|leave|share|tell us)",
                    "(?:let us know|tell us|share your (?:thoughts|views|opinion)) (?:\\w+ ){0,4}?in the comments",
                    "join the (?:conversation|discussion)(?: (?:below|on|in the comments))?[.!]?(?= ?$)")
            .whole(
                    "comments?(?: \\(?\\d+\\)?)?",
                    "\\d+ (?:comments?|repl(?:y|ies)|responses?)",
                    "(?:leave|post|add|write) (?:a|your) (?:comment|reply)",
                    "(?:view|show|load|see|read|hide)(?: all)?(?: \\d+)?(?: more)? comments(?: \\(\\d+\\))?",
                    "comments? (?:policy|guidelines)",
                    "(?:cancel )?reply",
                    "no comments(?: yet)?");

    static final Family AFFILIATE = Family.of(
                    "affiliate-notice", "affiliate commission commissions commissioned audience readers")
            .sentence(
                    "(?:when|if) you (?:buy|purchase|click|shop|make a purchase|book|order)\\b.{0,120}?\\b(?:commission|affiliate)",
                    "(?:we|[\\p{L}\\d' .]{2,40}) (?:may|might|can|could|will)(?: also| sometimes)? (?:earn|receive|get|collect|make) (?:\\w+ ){0,4}?commission",
                    "(?:this|our|some|these) (?:\\w+ ){0,5}?(?:contains?|includes?|use|are|is|have)\\b.{0,30}?\\baffiliate",
                    "[\\p{L}\\d' .]{2,40} (?:is|are) supported by (?:its|our) (?:audience|readers)",
                    "[\\p{L}\\d' .]{2,40} participates? in (?:various )?affiliate",
                    "as an amazon associate")
            .whole("affiliate (?:disclosure|disclaimer|links?)");

    static final Family DONATION = Family.of(
                    "donation-appeal",
                    "readers reader donate donating donation support contribution informed journalism")
            .sentence(
                    "dear readers?,? (?:we|please|your|our|if|help|the)\\b",
                    "(?:please )?(?:consider (?:donating|making a|becoming a)|make a (?:tax-deductible )?(?:donation|contribution)|donate)\\b.{0,80}?\\b(?:our|journalism|newsroom|reporting|us)\\b",
                    "(?:help|please) (?:us )?(?:support|fund) (?:our|independent|local|quality) (?:journalism|newsroom|reporting|work)",
                    "support (?:our|independent|local|quality) (?:journalism|newsroom|reporting)",
                    "we need your (?:help|support)\\b.{0,60}?\\b(?:to (?:keep|continue)|journalism|reporting)",
                    "your (?:support|donation|contribution|gift) (?:helps|makes|allows|enables|keeps)\\b.{0,80}?\\b(?:us|our|journalism|reporting)\\b")
            .whole("(?:donate|contribute|support us|give)(?: now| today)?[.!]?");

    /** The second sentence of such an appeal, known by its end. */
    static final Family DONATION_REASON =
            Family.of("donation-appeal", "informed").sentence("[^.]{0,140}?\\bability to keep .{0,40}?\\binformed\\b");

    static final Family OPINION = Family.of("opinion-notice", "opinions views")
            .sentence(
                    "(?:the )?(?:opinions?|views)(?: and (?:opinions?|views))? expressed (?:by|in|here|on|are)\\b.{0,80}?\\b(?:(?:is|are) (?:solely |entirely )?(?:their|his|her|the author's|the writer's|my) own|(?:solely )?those of the (?:authors?|writers?|columnists?|contributors?))");

    static final List<Rule> ALL = List.of(
            LOGIN_WALL,
            CONSENT,
            FORM_MESSAGE,
            COOKIE_NOTICE,
            SCRIPT_NOTICE,
            RIGHTS,
            COMMENT_POLICY,
            AFFILIATE,
            DONATION,
            DONATION_REASON,
            OPINION);
}
