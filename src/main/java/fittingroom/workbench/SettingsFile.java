package fittingroom.workbench;

import fittingroom.base.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A few choices of a person as one JSON object on disk: written whole or not at all, and what another version put
/// there stays. It is for choices that can be lost without harm, never for work.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    /// @param file made with the first change; its folder too
    public SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// What is kept; nothing where the file is missing or cannot be read, for a choice can be made again.
    public ObjectNode read() {
        if (!Files.isRegularFile(file)) {
            return JsonNodeFactory.instance.objectNode();
        }
        try {
            return JSON.readTree(Files.readString(file)) instanceof ObjectNode kept ? kept : setAside("not an object");
        } catch (JacksonException | IOException unreadable) {
            return setAside(unreadable.toString());
        }
    }

    /// A text that is kept under a name, where it is one.
    public Optional<String> text(String name) {
        return Optional.ofNullable(read().get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /// All texts that are kept, by name.
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        read().properties().stream().filter(one -> one.getValue().isString())
                .forEach(one -> texts.put(one.getKey(), one.getValue().asString()));
        return texts;
    }

    /// Changes what is kept. The file is the old or the new one, even after a kill.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public synchronized void change(Consumer<ObjectNode> change) {
        WholeFile.place(prepare(change), file);
    }

    /// The changed file beside the one that is kept, for [WholeFile#place].
    synchronized Path prepare(Consumer<ObjectNode> change) {
        ObjectNode kept = read();
        change.accept(kept);
        return WholeFile.prepare(file, out -> out.write(
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept).getBytes(StandardCharsets.UTF_8)));
    }

    Path file() {
        return file;
    }

    private ObjectNode setAside(String why) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        LOG.warn("{} cannot be read and is kept as {}: {}", file.getFileName(), aside.getFileName(), why);
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            LOG.warn("{} cannot be copied", file.getFileName(), broken);
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
