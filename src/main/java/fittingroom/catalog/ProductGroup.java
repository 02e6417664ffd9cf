package fittingroom.catalog;

/// Types that go with the same things: all trainers, all evening bags. It is smaller than a department.
///
/// @param slot the place it takes in an outfit or a room, as in `shoes`; two things of one slot are alternatives
public record ProductGroup(String code, String department, String slot, Traits traits) {}
