package dateline.intake;

import dateline.article.Picture;
import dateline.clean.Body;
import dateline.clean.Caption;
import dateline.clean.CleanText;
import dateline.clean.Findings;
import dateline.clean.Removal;
import dateline.clean.TextCleaner;
import dateline.extract.PageArticle;
import dateline.extract.PageExtractor;
import dateline.metadata.PageAbout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Raw article to clean article: finds the story, and gathers what is known around it. An option of the user is believed
 * before the format, the format before the page, the page before its text; nothing is made up. Another system knew each of
 * its articles, so that of what moves from there an option says only what is missing.
 */
public final class Cleaner {
    private final Known given;
    private final boolean titleFromLead;
    private final boolean report;

    /**
     * @param given what the user says of every article
     * @param titleFromLead whether the best proposal is taken where nobody says a headline
     * @param report whether what pages lose is listed, which costs time
     */
    public Cleaner(Known given, boolean titleFromLead, boolean report) {
        this.given = given;
        this.titleFromLead = titleFromLead;
        this.report = report;
    }

    /** Cleans one article. A pure function, for any number of threads. */
    public CleanArticle clean(RawArticle raw) {
        String address = said(raw).address(Known::url);
        return switch (raw.form()) {
            case PAGE -> page(raw, PageExtractor.extract(raw.content(), address, report));
            case FRAGMENT -> {
                Body body = PageExtractor.fragment(raw.content(), address);
                yield join(raw, PageAbout.NOTHING, body, Findings.NONE, List.of(), List.of());
            }
            case TEXT, CLEANED -> text(raw, TextCleaner.clean(raw.content()));
            case MARKDOWN -> {
                Body body = Body.ofMarkdown(raw.content());
                yield join(raw, PageAbout.NOTHING, body, Findings.NONE, List.of(), List.of());
            }
        };
    }

    private CleanArticle page(RawArticle raw, PageArticle page) {
        return join(
                raw,
                page.about(),
                page.body(),
                page.findings(),
                page.removals(),
                page.about().titles());
    }

    private CleanArticle text(RawArticle raw, CleanText text) {
        return join(raw, PageAbout.NOTHING, text.body(), text.findings(), text.removals(), text.titles());
    }

    private CleanArticle join(
            RawArticle raw,
            PageAbout about,
            Body body,
            Findings findings,
            List<Removal> removals,
            List<String> titles) {
        Precedence facts = said(raw, Precedence.of(about), Precedence.of(findings));
        String title = facts.text(Known::title);
        List<String> proposed = Precedence.lines(titles);
        List<String> dates = new ArrayList<>(facts.unreadableDates());
        dates.addAll(about.dates());
        String headline = title == null && titleFromLead && !proposed.isEmpty() ? proposed.get(0) : title;
        boolean plain = raw.form() == RawArticle.Form.TEXT || raw.form() == RawArticle.Form.CLEANED;
        return new CleanArticle(
                raw.input(),
                raw.position(),
                headline,
                proposed,
                facts.date(Known::published),
                facts.date(Known::updated),
                Precedence.lines(dates),
                facts.texts(Known::authors),
                facts.text(Known::source),
                facts.address(Known::url),
                facts.language(),
                facts.text(Known::id),
                picture(facts.address(Known::image), about, findings.captions()),
                facts.text(Known::summary),
                facts.texts(Known::tags),
                plain ? body.behind(headline) : body,
                findings,
                removals,
                raw.earlier());
    }

    private Precedence said(RawArticle raw, Known... later) {
        boolean moved = raw.earlier().moved();
        Known first = moved ? raw.known() : given;
        Known second = moved ? given : raw.known();
        return new Precedence(
                Stream.concat(Stream.of(first, second), Stream.of(later)).toArray(Known[]::new));
    }

    /** The main picture, with the words that stand below it in the text. */
    private static @Nullable Picture picture(@Nullable String url, PageAbout about, List<Caption> captions) {
        if (url == null) {
            return null;
        }
        boolean own = url.equals(about.image()) && about.imageAlt() != null;
        String alt = own ? Precedence.line(String.valueOf(about.imageAlt())) : null;
        Caption caption = captions.stream()
                .filter(each -> url.equals(each.image()))
                .findFirst()
                .orElse(new Caption("", null, null));
        String credit = caption.credit() == null ? null : Precedence.line(caption.credit());
        return new Picture(url, alt == null ? "" : alt, Precedence.line(caption.text()), credit);
    }
}
