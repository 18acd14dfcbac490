package dateline.identity;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entity of a whole site, as {@link Directory} knows it. */
public final class Known {
    private final EntityType type;
    private final String name;
    private final EntityRules.@Nullable Rule rule;
    final TreeSet<String> spellings = new TreeSet<>();
    final TreeSet<String> roles = new TreeSet<>();
    int articles;
    boolean declared;
    boolean listed;

    Known(EntityType type, String name, EntityRules.@Nullable Rule rule) {
        this.type = type;
        this.name = name;
        this.rule = rule;
    }

    /** What it is; a rule has the last word. */
    public EntityType type() {
        return type;
    }

    /** The name that a rule prefers, or the one that came first. */
    public String name() {
        return name;
    }

    /** What the owner of the site says about it, or null. */
    public EntityRules.@Nullable Rule rule() {
        return rule;
    }

    /** Whether an article or a rule declares it; otherwise it was recognized. */
    public boolean declared() {
        return declared;
    }

    /** All names that articles use for it, in alphabetical order. */
    public Set<String> spellings() {
        return Collections.unmodifiableSet(spellings);
    }

    /** Whether a list of well-known names has it. */
    public boolean listed() {
        return listed;
    }

    /** How many articles name it. */
    public int articles() {
        return articles;
    }

    /** Whether some text gives the person an office. */
    public boolean official() {
        return !roles.isEmpty();
    }
}
