package fittingroom.scoring;

import fittingroom.catalog.Product;

/// A product that was considered and is not shown: at which stage it was lost and why. It says nothing about
/// products that no signal gathered.
///
/// @param why in words, with the rule or the reason named
/// @param score what it had reached when it was lost, 0 before scoring
public record LeftOut(Product product, Stage stage, String why, double score) {}
