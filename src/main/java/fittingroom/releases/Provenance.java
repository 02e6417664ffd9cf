package fittingroom.releases;

/// On what the expected slates of a bundle rest beside the release itself. It names; it holds nothing.
///
/// @param engine version of the program that made them
public record Provenance(String catalog, String log, String model, String engine) {

    /// The version of this engine.
    public static final String ENGINE = "0.1.0";
}
