package dateline.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All rules once over all blocks of a text. */
final class Pass {
    /** A block with nearly all of the text in it has lost its paragraphs. */
    private static final double MOST_OF_THE_TEXT = 0.8;

    private static final int LEAST_TO_REBUILD = 1200;

    private final Draft draft;
    private final Ledger ledger;
    private final Lessons lessons;
    private final List<Kept> kept = new ArrayList<>();

    /** What is left of one block. */
    private record Kept(int offset, String block, List<Span> spans) {
        String words() {
            StringBuilder words = new StringBuilder();
            for (Span span : spans) {
                words.append(words.isEmpty() ? "" : " ").append(span.of(block).strip());
            }
            return words.toString();
        }
    }

    private Pass(Draft draft, Ledger ledger, Lessons lessons) {
        this.draft = draft;
        this.ledger = ledger;
        this.lessons = lessons;
    }

    /** What is left of a draft, in paragraphs. */
    static Draft run(Draft draft, Ledger ledger, Lessons lessons) {
        Pass pass = new Pass(draft, ledger, lessons);
        pass.sift();
        pass.removeBlocks();
        return pass.write();
    }

    private void sift() {
        List<String> blocks = draft.blocks();
        int offset = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            Sifter.Sifted sifted =
                    Sifter.sift(block, new Passage.Position(blocks.size() > 1, i == 0, i == blocks.size() - 1));
            for (Sifter.Cut cut : sifted.cuts()) {
                remove(offset, cut.span(), cut.rule().name());
                cut.rule().learn(cut.span().of(block).strip(), lessons);
            }
            if (!sifted.kept().isEmpty()) {
                kept.add(new Kept(offset, block, sifted.kept()));
            }
            offset += block.length() + 1;
        }
    }

    private void removeBlocks() {
        for (BlockRule rule : CleaningRules.BLOCKS) {
            List<String> blocks = kept.stream().map(Kept::words).toList();
            BitSet claimed = rule.claim(blocks);
            for (int i = claimed.length() - 1; i >= 0; i = claimed.previousSetBit(i - 1)) {
                Kept gone = kept.remove(i);
                gone.spans().forEach(span -> remove(gone.offset(), span, rule.name()));
            }
            claimed.stream().forEach(i -> rule.learn(blocks.get(i), lessons));
        }
    }

    private void remove(int offset, Span span, String rule) {
        ledger.remove(draft.origin(offset + span.start(), offset + span.end()), rule);
    }

    private Draft write() {
        Draft.Writer out = new Draft.Writer(draft.text().length());
        int total = kept.stream().mapToInt(part -> part.block().length()).sum();
        for (Kept part : kept) {
            boolean run = part.block().length() >= total * MOST_OF_THE_TEXT;
            boolean rebuild = run && (kept.size() == 1 || part.block().length() >= LEAST_TO_REBUILD);
            for (List<Span> paragraph : rebuild ? paragraphs(part) : List.of(part.spans())) {
                paragraph.forEach(
                        span -> out.addWords(draft, part.offset() + span.start(), part.offset() + span.end()));
                out.endBlock();
            }
        }
        return out.draft();
    }

    private static List<List<Span>> paragraphs(Kept part) {
        Starts starts = Starts.of(part.block());
        List<Span> sentences = new ArrayList<>();
        for (Span span : part.spans()) {
            for (int at = span.start(); at < span.end(); at = starts.after(at, span.end())) {
                Span sentence = new Span(at, starts.after(at, span.end()));
                if (!sentence.of(part.block()).isBlank()) {
                    sentences.add(sentence);
                }
            }
        }
        return Paragraphs.of(part.block(), sentences);
    }
}
