package fittingroom.scoring;

/// How many products a stage let through. Which ones it kept back is said in [LeftOut].
public record StageCount(Stage stage, int count) {}
