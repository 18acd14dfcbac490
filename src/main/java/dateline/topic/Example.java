package dateline.topic;

import dateline.story.Sketch;
import java.util.Set;

/** An article that declares its topics. */
public record Example(Sketch sketch, Set<String> topics) {}
