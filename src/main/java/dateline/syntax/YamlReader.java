package dateline.syntax;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlList;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document whose root is a map.
 *
 * <p>It reads events and builds the tree itself, so that hostile input ends early: no aliases (nothing can expand or
 * recurse), no tags (nothing can be constructed), at most {@value #MAX_DEPTH} levels. A key that stands twice is told, and
 * the first one counts.
 */
public final class YamlReader {
    /** Deeper than any settings a person writes. */
    static final int MAX_DEPTH = 20;

    /** Loaded when the library has to look: most builds never need it. */
    private static final class Library {
        static final LoadSettings SETTINGS = LoadSettings.builder()
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    private final SourceText source;
    private final int skippedLines;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlReader(SourceText source, String yaml, int skippedLines, Problems problems) {
        this.source = source;
        this.skippedLines = skippedLines;
        this.problems = problems;
        this.events = new Parse(Library.SETTINGS).parseString(yaml).iterator();
    }

    /**
     * Reads a part of a file.
     *
     * @param source the whole file, for messages
     * @param yaml the part that is YAML
     * @param skippedLines how many lines of the file stand before it
     * @return the root map, an empty one when nothing is there; or nothing when it cannot be read, which is then told
     */
    public static Optional<YamlMap> read(SourceText source, String yaml, int skippedLines, Problems problems) {
        YamlMap plain = PlainYaml.read(yaml, skippedLines);
        return plain == null ? readAny(source, yaml, skippedLines, problems) : Optional.of(plain);
    }

    /** As {@link #read}, always with the library. */
    static Optional<YamlMap> readAny(SourceText source, String yaml, int skippedLines, Problems problems) {
        YamlReader reader = new YamlReader(source, yaml, skippedLines, problems);
        try {
            return reader.root();
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (MarkedYamlEngineException e) {
            problems.add(reader.syntaxError(e));
        } catch (YamlEngineException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
            problems.add(source.error(skippedLines + 1, 1, "not valid YAML: " + message, null));
        }
        return Optional.empty();
    }

    private Optional<YamlMap> root() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                YamlValue value = value(node, 1);
                if (value instanceof YamlMap map) {
                    onlyOneDocument();
                    return Optional.of(map);
                }
                if (value instanceof YamlText text && text.isNull()) {
                    break;
                }
                throw refuse(event, "expected keys and values, found " + value.kind(), "such as: title: A headline");
            }
        }
        return Optional.of(new YamlMap(Map.of(), skippedLines + 1, 1));
    }

    private void onlyOneDocument() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                throw refuse(
                        event, "a second YAML document begins here", "one document a file, without \"---\" inside");
            }
        }
    }

    private YamlValue value(Event event, int depth) {
        if (event instanceof AliasEvent) {
            throw refuse(event, "YAML aliases (*name) are not supported", "write the value again");
        }
        if (depth > MAX_DEPTH) {
            throw refuse(event, "nested more than " + MAX_DEPTH + " levels deep", null);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(event, scalar.getTag());
            return new YamlText(scalar.getValue(), scalar.isPlain(), line(event), column(event));
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag());
        return event instanceof MappingStartEvent ? map(event, depth) : list(event, depth);
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent() && !tag.get().startsWith("tag:yaml.org,2002:str")) {
            throw refuse(event, "YAML tags (" + tag.get() + ") are not supported", "write the value without its tag");
        }
    }

    private YamlList list(Event start, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new YamlList(items, line(start), column(start));
    }

    private YamlMap map(Event start, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw refuse(event, "a key must be a single word or text", "such as: title: A headline");
            }
            YamlValue value = value(events.next(), depth + 1);
            YamlEntry entry = new YamlEntry(value, line(event), column(event));
            YamlEntry earlier = entries.putIfAbsent(key.getValue(), entry);
            if (earlier != null) {
                problems.add(source.error(
                        entry.line(),
                        entry.column(),
                        "duplicate key \"" + key.getValue() + "\"",
                        "it already stands in line " + earlier.line() + "; keep one of the two"));
            }
        }
        return new YamlMap(entries, line(start), column(start));
    }

    private int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1 + skippedLines;
    }

    private int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    private Refused refuse(Event at, String message, @Nullable String hint) {
        return new Refused(source.error(line(at), column(at), message, hint));
    }

    private Problem syntaxError(MarkedYamlEngineException e) {
        // Of a quote or bracket that is never closed, the place to look at is where it was opened.
        boolean opened = String.valueOf(e.getContext()).matches("while (scanning a quoted scalar|parsing a flow .*)");
        Optional<Mark> mark = opened
                ? e.getContextMark().or(e::getProblemMark)
                : e.getProblemMark().or(e::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0) + 1 + skippedLines;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        String what = String.valueOf(e.getProblem());
        return source.error(line, column, "not valid YAML: " + what.replace("\\t(TAB)", "a tab"), hint(what, e));
    }

    private static @Nullable String hint(String what, MarkedYamlEngineException e) {
        if (what.contains("mapping values are not allowed")) {
            return "a text that holds \": \" needs quotes, such as title: \"Vote: the result\"";
        }
        if (what.contains("TAB")) {
            return "indent with spaces, never with tabs";
        }
        if (what.contains("unexpected end of stream")
                || String.valueOf(e.getContext()).contains("quoted scalar")) {
            return "a quote or bracket is opened and never closed";
        }
        return null;
    }

    /** Ends the reading of a document that is well-formed but not wanted. */
    private static final class Refused extends RuntimeException {
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
