package dateline.name;

import dateline.entity.EntityType;

/**
 * A name in prose.
 *
 * @param first its first token
 * @param last behind its last token
 * @param method why it was taken for one: {@code model}, {@code gazetteer}, {@code rule} ...
 */
public record Name(int first, int last, EntityType type, String method) {}
