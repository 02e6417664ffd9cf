package fittingroom.scoring;

/// How many products a stage let through.
public record StageCount(Stage stage, int count) {}
