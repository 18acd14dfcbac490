package dateline.clean;

import java.util.ArrayList;
import java.util.List;

/** The rules of cleaning, in the order in which they are asked. A new one is one line here. */
final class CleaningRules {
    static final List<Rule> ALL = all();

    /** The rules that look at whole blocks, asked after the others. */
    static final List<BlockRule> BLOCKS = List.of(new VideoLines(), new RelatedLines(), new NavigationRows());

    private CleaningRules() {}

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new CutMark());
        rules.add(new CaptionButtons());
        rules.addAll(PromotionFamilies.ALL);
        rules.addAll(NoticeFamilies.ALL);
        rules.add(new CapsPromotion());
        rules.add(new PhotoCaption());
        rules.add(new ContributorLine());
        rules.add(new Byline());
        rules.add(new TimeStamp());
        rules.add(new TagRow());
        rules.add(new RelatedList());
        rules.add(new HeadlineRun());
        rules.add(new Biography());
        // Last, so that it sees where what follows it begins.
        rules.add(new VideoLeadIn());
        return List.copyOf(rules);
    }
}
