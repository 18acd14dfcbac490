package dateline.extract;

import dateline.clean.Caption;
import dateline.clean.Captions;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the pictures that stand within the main text, each with its caption. */
final class Figures {
    /** Smaller ones are icons, buttons and counters of visits. */
    private static final int MIN_PIXELS = 100;

    /** A longer text is no caption. */
    private static final int MAX_WORDS = 120;

    /** How many blocks before the text the picture above it may stand. */
    private static final int LEAD = 4;

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?i)avatar|gravatar|logo|icon|pixel|spacer|blank\\.|emoji|sprite|\\.svg(?:$|[?#])");

    private final List<Caption> captions = new ArrayList<>();
    private final Map<Block, Node> pictures = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final List<Node> waiting = new ArrayList<>();

    private Figures() {}

    /**
     * The pictures of a page.
     *
     * @param kept the main text, in the order of the page; not empty
     */
    static Figures of(Layout page, List<Block> kept) {
        Figures figures = new Figures();
        Set<Block> text = new HashSet<>(kept);
        int last = kept.get(kept.size() - 1).index;
        for (int i = Math.max(0, kept.get(0).index - LEAD); i <= last; i++) {
            Block block = Objects.requireNonNull(page.at(i));
            if (text.contains(block)) {
                figures.ownPictures(block);
                figures.place(block);
            } else if (isCaption(block)) {
                figures.caption(block);
            }
        }
        return figures;
    }

    /** No pictures: there is no text for them to stand in. */
    static Figures none() {
        return new Figures();
    }

    /** Those behind the last words, or without any, of what is nothing but an article; null without any. */
    @Nullable
    Paragraph rest(Element article) {
        article.select("img").forEach(this::show);
        return waiting.isEmpty() ? null : paragraph();
    }

    /** What is shown before a block. */
    Map<Block, Node> pictures() {
        return pictures;
    }

    List<Caption> captions() {
        return captions;
    }

    static boolean isCaption(Block block) {
        boolean marked = block.box.in(Zone.CAPTION)
                || block.box.in(Zone.FIGURE)
                || (block.box.levelsToHint(NameHint.CAPTION) <= 2 && block.box.up(2).images > 0);
        return marked
                && block.words > 1
                && block.words <= MAX_WORDS
                && block.linkShare() < 0.5
                && !block.box.in(Zone.HIDDEN);
    }

    private void caption(Block block) {
        Caption words = Captions.parse(block.text);
        Element image = image(block);
        String address = image == null ? null : address(image);
        Caption caption = new Caption(words.text(), words.credit(), address);
        if (captions.stream().noneMatch(other -> other.text().equals(caption.text()))) {
            captions.add(caption);
        }
        if (image != null && address != null && shown.add(address)) {
            waiting.add(picture(address, image.attr("alt"), title(caption)));
        }
    }

    private void ownPictures(Block block) {
        for (org.jsoup.nodes.Node node : block.nodes) {
            if (node instanceof Element image && image.nameIs("img")) {
                show(image);
            }
        }
    }

    private void show(Element image) {
        String address = address(image);
        if (address != null && shown.add(address)) {
            waiting.add(picture(address, image.attr("alt"), null));
        }
    }

    private void place(Block block) {
        if (!waiting.isEmpty()) {
            pictures.put(block, paragraph());
        }
    }

    /** All that wait, which then wait no longer. */
    private Paragraph paragraph() {
        Paragraph paragraph = new Paragraph();
        for (Node picture : waiting) {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new org.commonmark.node.SoftLineBreak());
            }
            paragraph.appendChild(picture);
        }
        waiting.clear();
        return paragraph;
    }

    /** The picture that a caption is about: the last one before it, or the first in its figure. */
    private static @Nullable Element image(Block caption) {
        for (org.jsoup.nodes.Node node : caption.nodes) {
            if (node instanceof Element image && image.nameIs("img")) {
                return image;
            }
        }
        Box box = caption.box;
        for (int level = 0; level < 4 && box != null && box.images == 0; level++) {
            box = box.parent;
        }
        return box == null || box.images == 0 || box.blocks > 4 ? null : box.element.selectFirst("img");
    }

    private static Node picture(String address, String alt, @Nullable String title) {
        Image image = new Image(address, title);
        String words = alt.replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            image.appendChild(new Text(words));
        }
        return image;
    }

    private static @Nullable String title(Caption caption) {
        String credit = caption.credit() == null ? "" : " (" + caption.credit() + ")";
        String title = (caption.text() + credit).strip();
        return title.isEmpty() ? null : title;
    }

    /** The address of a picture that is worth showing, or null. Pages that load late keep it under other names. */
    private static @Nullable String address(Element image) {
        if (isSmall(image.attr("width")) || isSmall(image.attr("height"))) {
            return null;
        }
        for (String key : List.of("data-src", "data-lazy-src", "data-original", "src")) {
            String address = image.hasAttr(key) ? WebAddress.absolute(image.absUrl(key)) : null;
            if (address != null && !NOT_SHOWN.matcher(address).find()) {
                return address;
            }
        }
        return null;
    }

    private static boolean isSmall(String pixels) {
        return pixels.matches("[0-9]{1,4}(px)?") && Integer.parseInt(pixels.replace("px", "")) < MIN_PIXELS;
    }
}
