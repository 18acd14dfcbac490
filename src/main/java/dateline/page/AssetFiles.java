package dateline.page;

import java.util.function.Consumer;

/** The files of the theme, with a fingerprint in each name. */
final class AssetFiles implements PageKind {
    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        context.assets()
                .forEach((path, bytes) -> pages.accept( // The path has the fingerprint of the bytes in it.
                        Page.made(path, Key.of(path).value(), () -> bytes)));
    }
}
