package dateline.analysis;

import dateline.entity.EntityName;
import java.util.List;

/**
 * One text to analyze.
 *
 * @param id names it in answers and messages, such as the file of an article
 * @param text a headline if there is one, then the paragraphs, each parted from the next by a blank line
 * @param declared names that its author or the owner of the site has declared: they are found wherever the text has them,
 *     and win over what is recognized
 */
public record Submission(String id, String text, List<EntityName> declared) {}
