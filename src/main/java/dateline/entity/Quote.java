package dateline.entity;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks, verbatim, with who spoke them where the text says so.
 *
 * @param start first UTF-16 unit of the words, behind the opening mark
 * @param end behind the last of them, before the closing mark
 * @param speaker the preferred name of the speaker within this text, or the words that describe one ("the chair of the
 *     committee"); null when the text does not say
 * @param speakerStart where the speaker is named for these words (a pronoun counts), -1 without a speaker
 * @param speakerEnd behind that, -1 without a speaker
 * @param verb such as {@code said}; null without one
 * @param confidence of the speaker, from 0 to 1
 */
public record Quote(
        int start,
        int end,
        @Nullable String speaker,
        int speakerStart,
        int speakerEnd,
        @Nullable String verb,
        double confidence) {}
