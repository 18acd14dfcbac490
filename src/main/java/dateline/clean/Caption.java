package dateline.clean;

import org.jspecify.annotations.Nullable;

/**
 * The words below a picture.
 *
 * <p>{@code Boats in the harbour on Monday. (Harbour Office)} has the credit {@code Harbour Office}.
 *
 * @param text without the credit, one line; empty when there is only a credit
 * @param credit who made or owns the picture, or null
 * @param image its address, http or https, or null
 */
public record Caption(
        String text, @Nullable String credit, @Nullable String image) {}
