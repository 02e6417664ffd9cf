package fittingroom.impact;

/// One of the products that are shown most: its rank among all products by how often they are shown. It does not say why.
///
/// @param id of the product
/// @param name for people
/// @param before rank from 1; 0 where it is not shown at all
/// @param after likewise
public record Leader(String id, String name, int before, int after) {}
