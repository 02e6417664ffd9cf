package fittingroom.learning;

/// What can be chosen about an engine on events that were held back: how its linear model is learned, and what each
/// placement listens to. The merchandiser's weights are not part of it; they multiply it.
public record Tuning(Ridge.Settings linear, Mix mix) {

    /// Where nothing was tried out on the shop's own events.
    public static final Tuning USUAL = new Tuning(Ridge.Settings.SERVED, Mix.USUAL);
}
