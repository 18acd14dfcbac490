package dateline.extract;

import dateline.clean.Body;
import dateline.clean.Findings;
import dateline.clean.Removal;
import dateline.metadata.PageAbout;
import java.util.List;

/**
 * What a web page holds of its article.
 *
 * @param about headline, date, authors and the rest
 * @param body the main text; empty when the page has none
 * @param findings captions, tags and contributors
 * @param removals the visible texts that are not in the body; empty unless they were asked for
 */
public record PageArticle(PageAbout about, Body body, Findings findings, List<Removal> removals) {}
