package dateline.page;

import dateline.config.BaseUrl;
import dateline.digest.Edition;
import dateline.digest.Story;
import dateline.page.Page.Made;
import dateline.page.Page.Rendered;
import dateline.page.Page.Wrapped;
import dateline.text.Words;
import dateline.view.CardView;
import dateline.view.EmailItemView;
import dateline.view.EmailSectionView;
import dateline.view.EmailView;
import dateline.view.Root;
import dateline.view.SectionView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Each edition as a letter that takes five minutes to read: HTML, plain text, and a draft that mail programs open. A letter
 * needs full addresses, so there is none while the site does not know where it will stand.
 */
final class EmailFiles implements PageKind {
    /** Words of five minutes. */
    private static final int BUDGET = 5 * Words.PER_MINUTE;

    /** Headlines; Gmail cuts a letter off at 102 KB. */
    private static final int MOST_MORE = 60;

    /** Stories in full. */
    private static final int MOST = 40;

    private static final int PEOPLE = 8;

    /** Who asks for what stands in a letter: the page, the text, and of the draft the page and the text in it. */
    private static final int READERS = 4;

    static final String HTML = "email.html";
    static final String TEXT = "email.txt";
    static final String DRAFT = "email.eml";

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (!wanted(context)) {
            return;
        }
        EditionDossier dossier = new EditionDossier(context);
        for (Edition edition : context.digest().editions()) {
            String folder = Urls.edition(edition.day());
            String origin = "edition of " + edition.day();
            long facts = Key.of("letter").add(context.facts().of(edition)).value();
            Lent<EmailView> email = new Lent<>(READERS, () -> view(context, dossier, edition));
            Rendered html = new Rendered("email.ftlh", () -> root(context, edition.day(), email.get()));
            pages.accept(Page.at(folder + HTML, origin, false, null, facts, html));
            pages.accept(Page.at(
                    folder + TEXT,
                    origin,
                    false,
                    null,
                    facts,
                    new Made(() -> Letter.text(context.config().title(), email.get(), context.words())
                            .getBytes(StandardCharsets.UTF_8))));
            pages.accept(Page.at(
                    folder + DRAFT,
                    origin,
                    false,
                    null,
                    facts,
                    new Wrapped(
                            html, body -> letter(context, edition, email.get()).draft(body))));
        }
    }

    /** Whether editions are made as letters. */
    static boolean wanted(PageContext context) {
        return context.config().pages().email() && context.config().baseUrl().known();
    }

    private static Letter letter(PageContext context, Edition edition, EmailView email) {
        BaseUrl base = context.config().baseUrl();
        return new Letter(
                context.config().title(),
                "noreply@" + base.host(),
                edition.day().atStartOfDay(context.config().zone()),
                email,
                context.words());
    }

    private static Root root(PageContext context, LocalDate day, EmailView email) {
        return context.views()
                .head("email", Urls.edition(day) + HTML, context.words().full(day))
                .unlisted()
                .show("email", email);
    }

    private static EmailView view(PageContext context, EditionDossier dossier, Edition edition) {
        LocalDate day = edition.day();
        int top = EditionDossier.top(edition);
        List<Story> stories = edition.stories();
        Views views = context.views();
        List<EmailSectionView> all = new ArrayList<>();
        all.add(new EmailSectionView(
                context.words().say("Top stories"),
                stories.subList(0, top).stream()
                        .map(story -> item(context, views.card(story, day)))
                        .toList()));
        for (SectionView section :
                Sections.byTopic(stories.subList(top, stories.size()), day, context.digest(), views)) {
            all.add(new EmailSectionView(
                    section.heading().name(),
                    section.cards().stream().map(card -> item(context, card)).toList()));
        }
        Cut cut = new Cut();
        List<EmailSectionView> full = all.stream()
                .map(cut::section)
                .filter(section -> !section.items().isEmpty())
                .toList();
        List<EmailItemView> more = cut.more.subList(0, Math.min(MOST_MORE, cut.more.size()));
        return new EmailView(
                context.words().full(day),
                context.urls().absolute(Urls.edition(day)),
                stories.size(),
                Words.minutes(cut.words),
                full,
                more,
                cut.more.size() - more.size(),
                dossier.people(edition).stream()
                        .limit(PEOPLE)
                        .map(person ->
                                new EmailItemView(person.name(), context.urls().absolute(Urls.term(person)), "", ""))
                        .toList());
    }

    /** What fits into five minutes is told in full; of the rest the headlines. */
    private static final class Cut {
        private final List<EmailItemView> more = new ArrayList<>();
        private int words;
        private int told;

        EmailSectionView section(EmailSectionView section) {
            List<EmailItemView> full = new ArrayList<>();
            for (EmailItemView item : section.items()) {
                int own = Words.count(item.title()) + Words.count(item.summary());
                if (told < MOST && words + own <= BUDGET) {
                    words += own;
                    told++;
                    full.add(item);
                } else {
                    more.add(item);
                }
            }
            return new EmailSectionView(section.heading(), full);
        }
    }

    private static EmailItemView item(PageContext context, CardView card) {
        StringBuilder note = new StringBuilder();
        if (card.outlet() != null) {
            note.append(card.outlet().get());
        }
        if (card.update() > 0) {
            note.append(note.isEmpty() ? "" : ", ").append(context.words().say("update {1}", card.update()));
        }
        String origin = context.config().baseUrl().origin();
        return new EmailItemView(card.title(), origin + card.url(), card.summary(), note.toString());
    }
}
