package fittingroom.workbench;

import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Ridge;
import fittingroom.learning.Signal;
import fittingroom.learning.Tuning;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was chosen for the engine of a workspace on its own days held back, kept in its folder until it is chosen again.
/// It chooses nothing, and what it cannot read is the usual.
final class Tunings {

    private static final String LINEAR = "linear";
    private static final String MIX = "mix";

    private final SettingsFile file;

    Tunings(Path folder) {
        this.file = new SettingsFile(folder.resolve("engine.json"));
    }

    Tuning kept() {
        ObjectNode kept = file.read();
        Mix mix = Mix.USUAL;
        for (Placement placement : Placement.values()) {
            mix = mix.with(placement, row(kept.path(MIX).path(placement.code()), mix.row(placement)));
        }
        return new Tuning(linear(kept.path(LINEAR)), mix);
    }

    private static Map<Signal, Double> row(JsonNode kept, Map<Signal, Double> usual) {
        Map<Signal, Double> row = new EnumMap<>(usual);
        for (Signal signal : Signal.values()) {
            double factor = kept.path(signal.code()).asDouble(-1);
            if (factor >= 0 && factor < Double.POSITIVE_INFINITY) {
                row.put(signal, factor);
            }
        }
        return row;
    }

    private static Ridge.Settings linear(JsonNode kept) {
        Ridge.Settings usual = Tuning.USUAL.linear();
        double lambda = kept.path("lambda").asDouble(0);
        return lambda > 0
                ? new Ridge.Settings(lambda, usual.damping(), usual.nearest(), usual.kept())
                : usual;
    }

    /// @throws java.io.UncheckedIOException if it cannot be written
    void keep(Tuning tuning) {
        file.change(kept -> {
            kept.putObject(LINEAR).put("lambda", tuning.linear().lambda());
            ObjectNode mix = kept.putObject(MIX);
            for (Placement placement : Placement.values()) {
                ObjectNode row = mix.putObject(placement.code());
                tuning.mix().row(placement).forEach((signal, factor) -> row.put(signal.code(), factor));
            }
        });
    }
}
