package dateline.page;

import java.util.function.Consumer;

/** A kind of pages: one class each, listed in {@link PagePlan}. */
interface PageKind {
    /** Plans all pages of this kind. */
    void plan(PageContext context, Consumer<Page> pages);
}
