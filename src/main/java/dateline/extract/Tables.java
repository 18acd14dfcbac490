package dateline.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that only lay a page out, and writes the former. */
final class Tables {
    /** Cells with more words on average hold parts of a page. */
    private static final int MAX_WORDS = 30;

    private static final int MAX_COLUMNS = 40;

    private final Map<Element, List<Block>> blocks;

    private Tables(Map<Element, List<Block>> blocks) {
        this.blocks = blocks;
    }

    static Tables of(List<Block> blocks) {
        Map<Element, List<Block>> tables = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element table = tableOf(block);
            if (table != null) {
                tables.computeIfAbsent(table, key -> new ArrayList<>()).add(block);
            }
        }
        tables.entrySet().removeIf(entry -> !isData(entry.getKey(), entry.getValue()));
        return new Tables(tables);
    }

    /** The table of data that a block is a part of, or null. */
    @Nullable
    Element around(Block block) {
        Element table = tableOf(block);
        return table != null && blocks.containsKey(table) ? table : null;
    }

    /** The caption of a table stands above it, and in no row. */
    private static @Nullable Element tableOf(Block block) {
        boolean inside = block.box.in(Zone.TABLE) && !block.tag().equals("caption");
        return inside ? nearest(block.box.element, Set.of("table")) : null;
    }

    /** Whether a block is the first of its table. */
    boolean isFirst(Block block) {
        Element table = around(block);
        return table != null && blocks.getOrDefault(table, List.of()).get(0) == block;
    }

    Node node(Element table) {
        List<Map<Element, List<Block>>> rows = rows(blocks.getOrDefault(table, List.of()));
        int columns = rows.stream().mapToInt(Map::size).max().orElse(0);
        TableBlock node = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        node.appendChild(head);
        for (int i = 0; i < rows.size(); i++) {
            (i == 0 ? head : body).appendChild(row(rows.get(i), columns, i == 0));
        }
        if (body.getFirstChild() != null) {
            node.appendChild(body);
        }
        return node;
    }

    private static Node row(Map<Element, List<Block>> cells, int columns, boolean header) {
        TableRow row = new TableRow();
        for (List<Block> blocks : cells.values()) {
            TableCell cell = cell(header);
            for (Block block : blocks) {
                if (cell.getFirstChild() != null) {
                    cell.appendChild(new Text(" "));
                }
                Inlines.of(block, true).forEach(cell::appendChild);
            }
            row.appendChild(cell);
        }
        for (int i = cells.size(); i < columns; i++) {
            row.appendChild(cell(header));
        }
        return row;
    }

    private static TableCell cell(boolean header) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        return cell;
    }

    private static boolean isData(Element table, List<Block> blocks) {
        List<Map<Element, List<Block>>> rows = rows(blocks);
        int columns = rows.stream().mapToInt(Map::size).max().orElse(0);
        int cells = rows.stream().mapToInt(Map::size).sum();
        int words = blocks.stream().mapToInt(block -> block.words).sum();
        return rows.size() > 1
                && columns > 1
                && columns <= MAX_COLUMNS
                && words <= cells * MAX_WORDS
                && table.selectFirst("table table, td ul, td ol, td blockquote, td pre, td h2") == null;
    }

    /** Blocks by row and cell; what stands in no cell is a row of its own. */
    private static List<Map<Element, List<Block>>> rows(List<Block> blocks) {
        Map<Element, Map<Element, List<Block>>> rows = new LinkedHashMap<>();
        for (Block block : blocks) {
            Element own = block.box.element;
            Element cell = nearest(own, Set.of("td", "th", "table"));
            Element row = nearest(own, Set.of("tr", "table"));
            Element cellKey = cell == null ? own : cell;
            Element rowKey = row == null || row.nameIs("table") ? own : row;
            rows.computeIfAbsent(rowKey, key -> new LinkedHashMap<>())
                    .computeIfAbsent(cellKey, key -> new ArrayList<>())
                    .add(block);
        }
        return List.copyOf(rows.values());
    }

    private static @Nullable Element nearest(Element element, Set<String> names) {
        Element up = element;
        while (up != null && !names.contains(up.normalName())) {
            up = up.parent();
        }
        return up;
    }
}
