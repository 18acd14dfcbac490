package dateline.clean;

/**
 * A span of the input that is not part of the article, and why.
 *
 * <p>{@code new Removal(643, 34, "app-promotion", "CLICK HERE TO GET THE GAZETTE APP")}
 *
 * @param offset where it begins, in Unicode code points of the decoded input, from 0
 * @param length how much of the input it takes, in code points, at least 1
 * @param rule the name of the rule that removed it, such as {@code app-promotion}
 * @param text its words; those of the input itself for raw text, the visible ones for a page
 */
public record Removal(int offset, int length, String rule, String text) {}
