package fittingroom.workbench;

import fittingroom.base.Digest;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Memory;
import fittingroom.intake.Options;
import fittingroom.ledger.Deed;
import fittingroom.ledger.HouseDeed;
import fittingroom.store.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps with the workspace what a person said about the columns of a loaded file, for the next file of that shape:
/// the same columns in any order. It forgets what no longer names a column, for the shape is then another.
final class MappingMemory implements Memory {

    private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);
    private static final String NOTE = "mappings";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Map<String, String>>> SHAPES = new TypeReference<>() {};

    private final Map<String, Map<String, String>> shapes = new ConcurrentHashMap<>();

    /// On the store thread.
    MappingMemory(Workspace workspace) {
        workspace.get(NOTE).ifPresent(text -> read(workspace, text));
    }

    /// What cannot be read is set aside: it can be said again.
    private void read(Workspace workspace, String text) {
        try {
            shapes.putAll(JSON.readValue(text, SHAPES));
        } catch (JacksonException unreadable) {
            workspace.put(NOTE + "-unreadable", text);
            LOG.warn("the remembered columns cannot be read and were set aside as {}-unreadable: {}", NOTE, unreadable.toString());
        }
    }

    @Override
    public Map<String, String> of(List<String> columns) {
        return shapes.getOrDefault(shape(columns), Map.of());
    }

    /// Keeps what was said for a file that was loaded. On the store thread.
    void learn(Workspace workspace, IntakeReport report, Options options) {
        if (!options.said().isEmpty()) {
            keep(report.columns(), options.said()).ifPresent(deed -> write(workspace, deed));
        }
    }

    /// Reads files of these columns so from now on; an empty map forgets it.
    ///
    /// @return what the ledger is to be told; nothing where they were read so before
    Optional<Deed> keep(List<String> columns, Map<String, String> map) {
        String shape = shape(columns);
        Map<String, String> before = of(columns);
        shapes.put(shape, Map.copyOf(map));
        shapes.values().removeIf(Map::isEmpty);
        return before.equals(map) ? Optional.empty() : Optional.of(new HouseDeed.ColumnsRemembered(
                shape, map.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).sorted().toList()));
    }

    /// Puts all of it on the disk, and tells the ledger. On the store thread.
    void write(Workspace workspace, Deed deed) {
        workspace.put(NOTE, JSON.writeValueAsString(new TreeMap<>(shapes)), List.of(workspace.done(deed)));
    }

    private static String shape(List<String> columns) {
        Digest digest = new Digest();
        columns.stream().sorted().forEach(digest::add);
        return digest.hex();
    }
}
